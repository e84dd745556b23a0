package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;

/** Measures the background everywhere but on a person. */
public final class MaskedBackground {
    /** Hair is finer than a mask: so far from the person, as a share of the image's longer side, nothing counts. */
    private static final double CLEARANCE = 0.02;

    private MaskedBackground() {}

    /**
     * The background of an image.
     *
     * @param transparent whether any pixel is not opaque; those never count, nor do their neighbours
     * @param bottom rows from here on do not count, in pixels
     * @param person tells where the person is
     */
    public static Background measure(SrgbImage image, boolean transparent, double bottom, Person person) {
        BackgroundCells cells = new BackgroundCells(image);
        AreaGrid grid = cells.grid();
        double cell = (double) image.width() / grid.width();
        int rows = rows(grid, cell, bottom);
        boolean[] excluded = excluded(grid, transparent, cell, rows, person);
        cells.add(0, 0, grid.width(), rows, (column, row) -> !excluded[row * grid.width() + column]);
        return cells.result();
    }

    /** What {@link #measure} looks at, with the same parameters. */
    public static BackgroundMap map(SrgbImage image, boolean transparent, double bottom, Person person) {
        BackgroundMap map = new BackgroundMap(image);
        AreaGrid grid = map.grid();
        double cell = (double) image.width() / grid.width();
        int rows = rows(grid, cell, bottom);
        boolean[] excluded = excluded(grid, transparent, cell, rows, person);
        map.add(0, 0, grid.width(), rows, (column, row) -> !excluded[row * grid.width() + column]);
        return map;
    }

    private static int rows(AreaGrid grid, double cell, double bottom) {
        return (int) Math.max(0, Math.min(grid.height(), Math.ceil(bottom / cell)));
    }

    private static boolean[] excluded(AreaGrid grid, boolean transparent, double cell, int rows, Person person) {
        boolean[] excluded = transparent
                ? BackgroundCells.nearTransparent(grid, BackgroundStrips.TRANSPARENT_RADIUS)
                : new boolean[grid.width() * grid.height()];
        int radius = (int) Math.round(CLEARANCE * Math.max(grid.width(), grid.height()));
        excludePerson(excluded, grid, cell, radius, Math.min(grid.height(), rows + radius), person);
        return excluded;
    }

    private static void excludePerson(
            boolean[] excluded, AreaGrid grid, double cell, int radius, int rows, Person person) {
        int width = grid.width();
        for (int row = 0; row < rows; row++) {
            int end = 0;
            for (int column = 0; column < width; column++) {
                if (person.isAt((column + 0.5) * cell, (row + 0.5) * cell)) {
                    int from = Math.max(end, column - radius);
                    end = Math.min(width, column + radius + 1);
                    exclude(excluded, grid, from, end, row, radius);
                }
            }
        }
    }

    private static void exclude(boolean[] excluded, AreaGrid grid, int from, int end, int row, int radius) {
        int last = Math.min(grid.height() - 1, row + radius);
        for (int y = Math.max(0, row - radius); y <= last; y++) {
            for (int x = from; x < end; x++) {
                excluded[y * grid.width() + x] = true;
            }
        }
    }

    /** Where the person is. */
    @FunctionalInterface
    public interface Person {
        /** Whether the person is at a place of the image, in pixels. */
        boolean isAt(double x, double y);
    }
}
