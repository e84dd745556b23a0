package io.github.photospec.opencv.internal.head;

/** Averages a picture over equal cells; pixels on a border count in part in both cells. */
final class CellAverage {
    private final double[] sums;
    private final int columns;
    private final double[] columnShares;
    private final int[] firstColumns;
    private final double[] rowShares;
    private final int[] firstRows;
    private final double area;

    CellAverage(int width, int height, int columns, int rows) {
        this.sums = new double[columns * rows];
        this.columns = columns;
        this.firstColumns = new int[width];
        this.columnShares = shares(width, columns, firstColumns);
        this.firstRows = new int[height];
        this.rowShares = shares(height, rows, firstRows);
        this.area = (double) width / columns * height / rows;
    }

    /** For every pixel its first cell, and how much of it lies there; the rest lies in the next. */
    private static double[] shares(int pixels, int cells, int[] first) {
        double[] shares = new double[pixels];
        double cell = (double) pixels / cells;
        for (int i = 0; i < pixels; i++) {
            first[i] = Math.min(cells - 1, (int) (i / cell));
            shares[i] = Math.min(1, (first[i] + 1) * cell - i);
        }
        return shares;
    }

    void add(int x, int y, double value) {
        int at = firstRows[y] * columns + firstColumns[x];
        double across = columnShares[x];
        double down = rowShares[y];
        sums[at] += value * across * down;
        if (across < 1 && firstColumns[x] + 1 < columns) {
            sums[at + 1] += value * (1 - across) * down;
        }
        if (down < 1 && at + columns < sums.length) {
            sums[at + columns] += value * across * (1 - down);
            if (across < 1 && firstColumns[x] + 1 < columns) {
                sums[at + columns + 1] += value * (1 - across) * (1 - down);
            }
        }
    }

    /** The averages, row by row. */
    double[] cells() {
        double[] cells = new double[sums.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = sums[i] / area;
        }
        return cells;
    }
}
