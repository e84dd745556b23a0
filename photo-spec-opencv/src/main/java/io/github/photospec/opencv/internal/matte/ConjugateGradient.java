package io.github.photospec.opencv.internal.matte;

/** Solves a band's equations step by step (Jacobi-preconditioned conjugate gradients: Hestenes and Stiefel, 1952). */
final class ConjugateGradient {
    /** Steps at most; most portraits take fewer. */
    private static final int STEPS = 80;
    /** Of the start's residual. */
    private static final double TOLERANCE = 3e-3;

    private static final double NOTHING = 1e-9;
    private static final float LEAST_PIVOT = 1e-6f;

    private ConjugateGradient() {}

    /**
     * Improves a first guess.
     *
     * @param right the right-hand side, one a row
     * @param x the guess, one a row; becomes the solution
     * @param grid room for values on the grid, all 0
     * @return how many steps it took
     */
    static int solve(BandMatrix matrix, float[] right, float[] x, float[] grid) {
        int rows = matrix.rows();
        float[] pivots = new float[rows];
        float[] residual = new float[rows];
        float[] direction = new float[rows];
        float[] product = new float[rows];
        spread(x, matrix, grid);
        matrix.multiply(grid, product);
        double scale = 0;
        double rest = 0;
        for (int i = 0; i < rows; i++) {
            pivots[i] =
                    1 / (matrix.diagonal()[i] - matrix.weights()[BandMatrix.ROW * i + BandMatrix.OWN] + LEAST_PIVOT);
            residual[i] = right[i] - product[i];
            direction[i] = residual[i] * pivots[i];
            rest += residual[i] * direction[i];
            scale += right[i] * right[i] * pivots[i];
        }
        double enough = TOLERANCE * TOLERANCE * (scale + NOTHING);
        int step = 0;
        while (step < STEPS && rest > enough) {
            spread(direction, matrix, grid);
            matrix.multiply(grid, product);
            float length = (float) (rest / dot(direction, product));
            double next = 0;
            for (int i = 0; i < rows; i++) {
                x[i] += length * direction[i];
                residual[i] -= length * product[i];
                next += residual[i] * residual[i] * pivots[i];
            }
            float kept = (float) (next / rest);
            for (int i = 0; i < rows; i++) {
                direction[i] = residual[i] * pivots[i] + kept * direction[i];
            }
            rest = next;
            step++;
        }
        return step;
    }

    private static void spread(float[] values, BandMatrix matrix, float[] grid) {
        for (int i = 0; i < values.length; i++) {
            grid[matrix.place(i)] = values[i];
        }
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
