package io.github.photospec.opencv.internal.matte;

/** A few linear equations, by Gaussian elimination with the largest pivot first. */
final class LinearSystem {
    private LinearSystem() {}

    /** The x of matrix x = right; neither is changed. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = matrix[i].clone();
        }
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            bringLargestUp(rows, x, i);
            for (int j = i + 1; j < size; j++) {
                double factor = rows[j][i] / rows[i][i];
                for (int k = i; k < size; k++) {
                    rows[j][k] -= factor * rows[i][k];
                }
                x[j] -= factor * x[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= rows[i][k] * x[k];
            }
            x[i] /= rows[i][i];
        }
        return x;
    }

    private static void bringLargestUp(double[][] rows, double[] x, int column) {
        int largest = column;
        for (int j = column + 1; j < rows.length; j++) {
            if (Math.abs(rows[j][column]) > Math.abs(rows[largest][column])) {
                largest = j;
            }
        }
        double[] row = rows[column];
        rows[column] = rows[largest];
        rows[largest] = row;
        double value = x[column];
        x[column] = x[largest];
        x[largest] = value;
    }
}
