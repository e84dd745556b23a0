package io.github.photospec.internal.measure;

import java.util.Arrays;

/** Marks everything near a mark. Costs the same however many marks there are. */
final class Dilation {
    private Dilation() {}

    /**
     * Widens marks to squares round them, of so many cells on each side: first along the rows, then along the columns.
     *
     * @param marks row by row; a row is width long; changed
     * @param radius in cells, 0 and up
     */
    static void widen(boolean[] marks, int width, int radius) {
        int rows = marks.length / width;
        for (int row = 0; row < rows; row++) {
            widenRow(marks, row * width, width, radius);
        }
        int[] reach = new int[width];
        Arrays.fill(reach, -1);
        boolean[] below = new boolean[marks.length];
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < width; x++) {
                reach[x] = marks[row * width + x] ? row + radius : reach[x];
                below[row * width + x] = row <= reach[x];
            }
        }
        Arrays.fill(reach, rows);
        for (int row = rows - 1; row >= 0; row--) {
            for (int x = 0; x < width; x++) {
                reach[x] = marks[row * width + x] ? row - radius : reach[x];
                marks[row * width + x] = below[row * width + x] || row >= reach[x];
            }
        }
    }

    private static void widenRow(boolean[] marks, int start, int width, int radius) {
        boolean[] row = Arrays.copyOfRange(marks, start, start + width);
        int reach = -1;
        for (int x = 0; x < width; x++) {
            reach = row[x] ? x + radius : reach;
            marks[start + x] = x <= reach;
        }
        reach = width;
        for (int x = width - 1; x >= 0; x--) {
            reach = row[x] ? x - radius : reach;
            marks[start + x] |= x >= reach;
        }
    }
}
