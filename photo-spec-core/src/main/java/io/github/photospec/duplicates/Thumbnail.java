package io.github.photospec.duplicates;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;

/**
 * The brightness of a picture on a square grid, whatever its shape: each cell is the average of what it covers, pixels
 * that it covers in part counted in part. Whole numbers only, so that no machine rounds differently. For one thread.
 *
 * <p>Lengths are in units of 1 / {@link #SIDE} of a pixel: a pixel is that many units wide, a cell as many as the picture
 * has pixels.
 */
final class Thumbnail {
    /** Cells along each side: three for the shortest wave that is looked at. */
    static final int SIDE = 64;

    /** One level of 8 bits, as the cells count it; more would not fit {@link Waves}' sums. */
    static final int LEVEL = 16;

    /** One level as {@link #luma} counts it. */
    private static final int LUMA_LEVEL = 256;

    private final SrgbImage picture;
    private final int[] pixels;
    private final long[] columns;

    private Thumbnail(SrgbImage picture) {
        this.picture = picture;
        this.pixels = new int[picture.width()];
        this.columns = new long[picture.width()];
    }

    /** Cell by cell, row by row from the top, in 0 .. 255 * {@link #LEVEL}. */
    static int[] of(SrgbImage picture) {
        Thumbnail thumbnail = new Thumbnail(picture);
        int[] cells = new int[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            thumbnail.sumColumns(row);
            thumbnail.average(cells, row * SIDE);
        }
        return cells;
    }

    /** The sum of each column of pixels within a row of cells. */
    private void sumColumns(int row) {
        int height = picture.height();
        long top = (long) row * height;
        long bottom = top + height;
        Arrays.fill(columns, 0);
        for (long y = top / SIDE; y * SIDE < bottom; y++) {
            long weight = Math.min(bottom, (y + 1) * SIDE) - Math.max(top, y * SIDE);
            picture.copyRow((int) y, pixels);
            for (int x = 0; x < columns.length; x++) {
                columns[x] += weight * luma(pixels[x]);
            }
        }
    }

    private void average(int[] cells, int at) {
        int width = columns.length;
        // Of a cell, and at once from the levels of luma to those of cells.
        long unit = (long) width * picture.height() * (LUMA_LEVEL / LEVEL);
        long before = 0;
        int x = 0;
        long left = 0;
        for (int cell = 0; cell < SIDE; cell++) {
            long right = (cell + 1L) * width;
            for (; (x + 1L) * SIDE <= right; x++) {
                before += SIDE * columns[x];
            }
            long inside = right - (long) x * SIDE;
            long until = before + (inside == 0 ? 0 : inside * columns[x]);
            cells[at + cell] = (int) ((until - left + unit / 2) / unit);
            left = until;
        }
    }

    /** ITU-R BT.601 luma, which JPEG files hold; the weights sum to {@link #LUMA_LEVEL}. */
    private static int luma(int rgb) {
        return 77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff);
    }
}
