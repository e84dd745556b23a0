package io.github.photospec.internal.measure;

import io.github.photospec.image.LabTable;
import io.github.photospec.image.SrgbImage;

/**
 * Which places of an image count as its background, and which of those are not white: what the measures are taken from,
 * for drawing it. It lies over the image as a grid.
 */
public final class BackgroundMap {
    private static final byte WHITE = 1;
    private static final byte OTHER = 2;

    private final AreaGrid grid;
    private final byte[] kinds;

    /** Nothing counts yet. */
    BackgroundMap(SrgbImage image) {
        this.grid = AreaGrid.of(image, BackgroundCells.LONG_SIDE);
        this.kinds = new byte[grid.width() * grid.height()];
    }

    AreaGrid grid() {
        return grid;
    }

    /** Marks those cells of a rectangle that are background. */
    void add(int left, int top, int right, int bottom, BackgroundCells.Chooser background) {
        int width = Math.max(0, right - left);
        int[] cells = new int[width];
        float[] lightness = new float[width];
        float[] a = new float[width];
        float[] b = new float[width];
        for (int row = top; row < bottom && width > 0; row++) {
            grid.fill(left, row, width, 1, cells);
            LabTable.fill(cells, width, lightness, a, b);
            for (int x = 0; x < width; x++) {
                if (background.isBackground(left + x, row)) {
                    kinds[row * grid.width() + left + x] = White.is(lightness[x], a[x], b[x]) ? WHITE : OTHER;
                }
            }
        }
    }

    /** Cells across. */
    public int width() {
        return grid.width();
    }

    /** Cells down. */
    public int height() {
        return grid.height();
    }

    /** Whether a cell counts as background. */
    public boolean counts(int column, int row) {
        return kinds[row * grid.width() + column] != 0;
    }

    /** Whether a cell counts as background and is not white. */
    public boolean isTinted(int column, int row) {
        return kinds[row * grid.width() + column] == OTHER;
    }

    /** Whether any cell is background that is not white. */
    public boolean isTinted() {
        for (byte kind : kinds) {
            if (kind == OTHER) {
                return true;
            }
        }
        return false;
    }
}
