package io.github.photospec.duplicates;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;

/**
 * The brightness of a picture on a square grid, whatever its shape: each cell is the average of what it covers, pixels
 * that it covers in part counted in part. Whole numbers only, so that no machine rounds differently.
 */
final class Thumbnail {
    /** Cells along each side. */
    static final int SIDE = 64;

    /** A level of 8 bits is so many steps. */
    static final int STEPS = 256;

    private Thumbnail() {}

    /** Cell by cell, row by row from the top, in 0 .. 255 * {@link #STEPS}. */
    static int[] of(SrgbImage picture) {
        int width = picture.width();
        int height = picture.height();
        long[] sums = new long[SIDE * SIDE];
        int[] pixels = new int[width];
        long[] row = new long[SIDE];
        for (int y = 0; y < height; y++) {
            picture.copyRow(y, pixels);
            sumColumns(pixels, row);
            // In units of 1 / SIDE of a pixel a cell is height units high.
            long top = (long) y * SIDE;
            for (long at = top; at < top + SIDE; ) {
                int cell = (int) (at / height);
                long end = Math.min(top + SIDE, (cell + 1L) * height);
                for (int x = 0; x < SIDE; x++) {
                    sums[cell * SIDE + x] += (end - at) * row[x];
                }
                at = end;
            }
        }
        return averages(sums, (long) width * height);
    }

    private static void sumColumns(int[] pixels, long[] row) {
        Arrays.fill(row, 0);
        int width = pixels.length;
        for (int x = 0; x < width; x++) {
            int luma = luma(pixels[x]);
            long left = (long) x * SIDE;
            for (long at = left; at < left + SIDE; ) {
                int cell = (int) (at / width);
                long end = Math.min(left + SIDE, (cell + 1L) * width);
                row[cell] += (end - at) * luma;
                at = end;
            }
        }
    }

    private static int[] averages(long[] sums, long area) {
        int[] cells = new int[sums.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (int) ((sums[i] + area / 2) / area);
        }
        return cells;
    }

    /** ITU-R BT.601 luma, as JPEG has it, in steps: the weights sum to {@link #STEPS}. */
    private static int luma(int rgb) {
        return 77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff);
    }
}
