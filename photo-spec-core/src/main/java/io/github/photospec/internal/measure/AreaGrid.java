package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;

/**
 * An image seen on a coarser grid: each cell is the average of the pixels that it covers, partly covered ones counted
 * in part. Never finer than the image. Beyond its edges it is mirrored. For one thread.
 */
final class AreaGrid {
    private static final int ONE = 1 << 14;

    private final SrgbImage image;
    private final int width;
    private final int height;
    private final int[] row;
    /** Sums of pixel rows, weighted by {@link #ONE}. Whole numbers: Java 17 compiles their sums to vector instructions. */
    private final int[] red;

    private final int[] green;
    private final int[] blue;

    private AreaGrid(SrgbImage image, int width, int height) {
        this.image = image;
        this.width = width;
        this.height = height;
        this.row = new int[image.width()];
        this.red = new int[isSame() ? 0 : image.width()];
        this.green = red.clone();
        this.blue = red.clone();
    }

    /** A grid of so many cells along the image's longer side; as many as it has pixels, if those are fewer. */
    static AreaGrid of(SrgbImage image, int longSide) {
        int pixels = Math.max(image.width(), image.height());
        if (pixels <= longSide) {
            return new AreaGrid(image, image.width(), image.height());
        }
        double scale = (double) longSide / pixels;
        return new AreaGrid(image, cells(image.width(), scale), cells(image.height(), scale));
    }

    private static int cells(int pixels, double scale) {
        return (int) Math.max(1, Math.round(pixels * scale));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private boolean isSame() {
        return width == image.width() && height == image.height();
    }

    /** Fills the target, row by row, with the cells of a rectangle, which may reach beyond the image. */
    void fill(int left, int top, int columns, int rows, int[] target) {
        for (int y = 0; y < rows; y++) {
            fillRow(left, top + y, columns, target, y * columns);
        }
    }

    /** Fills the target from a place on with cells of one row, which may reach or lie beyond the image. */
    void fillRow(int left, int row, int columns, int[] target, int at) {
        int cellRow = mirrored(row, height);
        if (isSame()) {
            copy(left, cellRow, columns, target, at);
        } else {
            averageRow(cellRow, left, columns, target, at);
        }
    }

    private void copy(int left, int cellRow, int columns, int[] target, int at) {
        int before = Math.max(0, -left);
        int end = Math.min(columns, width - left);
        image.copyPixels(left + before, cellRow, end - before, target, at + before);
        for (int x = 0; x < before; x++) {
            target[at + x] = image.argb(mirrored(left + x, width), cellRow);
        }
        for (int x = end; x < columns; x++) {
            target[at + x] = image.argb(mirrored(left + x, width), cellRow);
        }
    }

    private void averageRow(int cellRow, int left, int columns, int[] target, int at) {
        // Mirrored cells lie as far inside as the rectangle reaches beyond the edge.
        int firstCell = Math.max(0, Math.min(left, 2 * width - 2 - (left + columns - 1)));
        int lastCell = Math.min(width - 1, Math.max(left + columns - 1, -left));
        int first = (int) ((long) firstCell * image.width() / width);
        int last = (int) (((lastCell + 1L) * image.width() + width - 1) / width);
        sumRows((double) cellRow * image.height() / height, (cellRow + 1.0) * image.height() / height, first, last);
        double cell = (double) image.width() / width;
        for (int x = 0; x < columns; x++) {
            int column = mirrored(left + x, width);
            target[at + x] = average(column * cell, (column + 1) * cell);
        }
    }

    /** Adds up the pixel rows from..to, weighted so that they sum to one, for the columns first..last. */
    private void sumRows(double from, double to, int first, int last) {
        Arrays.fill(red, first, last, 0);
        Arrays.fill(green, first, last, 0);
        Arrays.fill(blue, first, last, 0);
        int end = Math.min(image.height(), (int) Math.ceil(to - 1e-9));
        for (int y = (int) from; y < end; y++) {
            int weight = (int) Math.round(ONE * (Math.min(to, y + 1) - Math.max(from, y)) / (to - from));
            image.copyPixels(first, y, last - first, row, first);
            add(red, row, 16, weight, first, last);
            add(green, row, 8, weight, first, last);
            add(blue, row, 0, weight, first, last);
        }
    }

    private static void add(int[] sums, int[] pixels, int shift, int weight, int first, int last) {
        for (int x = first; x < last; x++) {
            sums[x] += weight * (pixels[x] >> shift & 0xff);
        }
    }

    private int average(double from, double to) {
        int end = Math.min(image.width(), (int) Math.ceil(to - 1e-9));
        float r = 0;
        float g = 0;
        float b = 0;
        for (int x = (int) from; x < end; x++) {
            float weight = (float) ((Math.min(to, x + 1) - Math.max(from, x)) / (to - from));
            r += weight * red[x];
            g += weight * green[x];
            b += weight * blue[x];
        }
        return level(r) << 16 | level(g) << 8 | level(b);
    }

    /** Weights are rounded one by one, so that their sum may be a little more than one. */
    private static int level(float sum) {
        return Math.min(255, (int) (sum / ONE + 0.5f));
    }

    /** Whether every pixel under a cell is opaque; cells beyond the image are mirrored. */
    boolean isOpaque(int column, int cellRow) {
        int x = mirrored(column, width);
        int y = mirrored(cellRow, height);
        int right = Math.min(image.width(), (int) (((long) (x + 1) * image.width() + width - 1) / width));
        int bottom = Math.min(image.height(), (int) (((long) (y + 1) * image.height() + height - 1) / height));
        for (int py = (int) ((long) y * image.height() / height); py < bottom; py++) {
            for (int px = (int) ((long) x * image.width() / width); px < right; px++) {
                if (image.argb(px, py) >>> 24 != 0xff) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The place inside that a place beyond the edge mirrors, the edge itself not repeated. */
    private static int mirrored(int place, int size) {
        int inside = place < 0 ? -place : place;
        inside = inside >= size ? 2 * size - 2 - inside : inside;
        return Math.max(0, Math.min(size - 1, inside));
    }
}
