package io.github.photospec.opencv.internal.matte;

/**
 * How alike neighbouring pixels' alphas must be if colours in every window of 3 x 3 lie on a line (Levin, Lischinski and Weiss,
 * A Closed-Form Solution to Natural Image Matting, 2008): alpha is then a linear function of the colour there.
 */
final class MattingLaplacian {
    /** How far colours may be off the line; Levin's 1e-7 is for pictures without JPEG's grain. */
    private static final double EPSILON = 1e-5;

    private static final int WINDOW = 9;
    private static final float SHARE = 1f / WINDOW;
    private static final int CHANNELS = 3;

    private final int width;
    private final float[] values;
    private final int[] rowOf;
    private final BandMatrix matrix;
    private final float[] off = new float[CHANNELS * WINDOW];
    private final float[] solved = new float[CHANNELS * WINDOW];

    private MattingLaplacian(Plane picture, int[] rowOf, BandMatrix matrix) {
        this.width = picture.width();
        this.values = picture.values();
        this.rowOf = rowOf;
        this.matrix = matrix;
    }

    /**
     * Adds the weights of all windows with a pixel of the band.
     *
     * @param rowOf the matrix' row for each pixel of the picture, -1 beside the band
     */
    static void fill(Plane picture, int[] rowOf, BandMatrix matrix) {
        MattingLaplacian laplacian = new MattingLaplacian(picture, rowOf, matrix);
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < picture.width() - 1; x++) {
                int middle = y * picture.width() + x;
                if (laplacian.touchesBand(middle)) {
                    laplacian.addWindow(middle);
                }
            }
        }
    }

    private boolean touchesBand(int middle) {
        return inBand(middle - width) || inBand(middle) || inBand(middle + width);
    }

    private boolean inBand(int at) {
        return rowOf[at - 1] >= 0 || rowOf[at] >= 0 || rowOf[at + 1] >= 0;
    }

    private void addWindow(int middle) {
        readColours(middle);
        solve();
        for (int k = 0; k < WINDOW; k++) {
            int row = rowOf[middle + (k / 3 - 1) * width + k % 3 - 1];
            if (row >= 0) {
                addWeights(row, k);
            }
        }
    }

    /** The window's colours, as they differ from their mean. */
    private void readColours(int middle) {
        float blue = 0;
        float green = 0;
        float red = 0;
        for (int k = 0; k < WINDOW; k++) {
            int from = CHANNELS * (middle + (k / 3 - 1) * width + k % 3 - 1);
            int to = CHANNELS * k;
            System.arraycopy(values, from, off, to, CHANNELS);
            blue += off[to];
            green += off[to + 1];
            red += off[to + 2];
        }
        blue /= WINDOW;
        green /= WINDOW;
        red /= WINDOW;
        for (int to = 0; to < off.length; to += CHANNELS) {
            off[to] -= blue;
            off[to + 1] -= green;
            off[to + 2] -= red;
        }
    }

    /** The inverse of the colours' covariance, times each of them. */
    private void solve() {
        double bb = EPSILON;
        double bg = 0;
        double br = 0;
        double gg = EPSILON;
        double gr = 0;
        double rr = EPSILON;
        for (int k = 0; k < off.length; k += CHANNELS) {
            float b = off[k];
            float g = off[k + 1];
            float r = off[k + 2];
            bb += b * b;
            bg += b * g;
            br += b * r;
            gg += g * g;
            gr += g * r;
            rr += r * r;
        }
        double cofactorB = gg * rr - gr * gr;
        double cofactorG = br * gr - bg * rr;
        double cofactorR = bg * gr - br * gg;
        // Sums were not divided by the window's size: the inverse must be multiplied by it.
        double factor = WINDOW / (bb * cofactorB + bg * cofactorG + br * cofactorR);
        float ibb = (float) (factor * cofactorB);
        float ibg = (float) (factor * cofactorG);
        float ibr = (float) (factor * cofactorR);
        float igg = (float) (factor * (bb * rr - br * br));
        float igr = (float) (factor * (bg * br - bb * gr));
        float irr = (float) (factor * (bb * gg - bg * bg));
        for (int k = 0; k < off.length; k += CHANNELS) {
            float b = off[k];
            float g = off[k + 1];
            float r = off[k + 2];
            solved[k] = ibb * b + ibg * g + ibr * r;
            solved[k + 1] = ibg * b + igg * g + igr * r;
            solved[k + 2] = ibr * b + igr * g + irr * r;
        }
    }

    private void addWeights(int row, int k) {
        float[] weights = matrix.weights();
        float b = SHARE * solved[CHANNELS * k];
        float g = SHARE * solved[CHANNELS * k + 1];
        float r = SHARE * solved[CHANNELS * k + 2];
        int at = BandMatrix.ROW * row + BandMatrix.OWN - (k / 3 * BandMatrix.SIDE + k % 3);
        for (int from = 0; from < off.length; from += 3 * CHANNELS, at += BandMatrix.SIDE) {
            weights[at] += SHARE + b * off[from] + g * off[from + 1] + r * off[from + 2];
            weights[at + 1] += SHARE + b * off[from + 3] + g * off[from + 4] + r * off[from + 5];
            weights[at + 2] += SHARE + b * off[from + 6] + g * off[from + 7] + r * off[from + 8];
        }
    }
}
