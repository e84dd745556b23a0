package io.github.photospec.opencv.internal.matte;

/**
 * Weights between the pixels of a band and their neighbours, up to two pixels off: those that share a window of 3 x 3. A row of
 * 25 weights for each pixel of the band; every pixel that is asked for lies two or more within the grid, which is padded.
 */
final class BandMatrix {
    /** Neighbours across, and down. */
    static final int SIDE = 5;
    /** Weights in a row. */
    static final int ROW = SIDE * SIDE;
    /** The place of a pixel's own weight. */
    static final int OWN = ROW / 2;

    private final int[] places;
    private final int stride;
    private final float[] weights;
    private final float[] diagonal;

    /**
     * Empty.
     *
     * @param places the band's pixels by their index in the grid
     * @param stride of the grid
     */
    BandMatrix(int[] places, int stride) {
        this.places = places;
        this.stride = stride;
        this.weights = new float[ROW * places.length];
        this.diagonal = new float[places.length];
    }

    int rows() {
        return places.length;
    }

    int place(int row) {
        return places[row];
    }

    /** How far the neighbour of a weight is from the pixel, in the grid. */
    int offset(int k) {
        return (k / SIDE - SIDE / 2) * stride + k % SIDE - SIDE / 2;
    }

    float[] weights() {
        return weights;
    }

    /** What a pixel's own value is multiplied by: the sum of its weights, and what pulls it to its data. */
    float[] diagonal() {
        return diagonal;
    }

    /** The product with values that lie on the grid, 0 beside the band. Most of the time is spent here. */
    void multiply(float[] grid, float[] product) {
        for (int row = 0; row < places.length; row++) {
            int from = places[row] - SIDE / 2 * (stride + 1);
            int at = ROW * row;
            float sum = 0;
            for (int line = 0; line < SIDE; line++, at += SIDE, from += stride) {
                // Written out: a loop of five is not unrolled, and half as fast.
                sum += weights[at] * grid[from]
                        + weights[at + 1] * grid[from + 1]
                        + weights[at + 2] * grid[from + 2]
                        + weights[at + 3] * grid[from + 3]
                        + weights[at + 4] * grid[from + 4];
            }
            product[row] = diagonal[row] * grid[places[row]] - sum;
        }
    }
}
