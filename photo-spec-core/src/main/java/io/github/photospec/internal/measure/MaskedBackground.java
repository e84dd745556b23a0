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
        int radius = (int) Math.round(CLEARANCE * Math.max(grid.width(), grid.height()));
        boolean[] excluded = person(grid, cell, Math.min(grid.height(), rows + radius), person);
        Dilation.widen(excluded, grid.width(), radius);
        if (transparent) {
            boolean[] open = BackgroundCells.nearTransparent(grid, BackgroundStrips.TRANSPARENT_RADIUS);
            for (int i = 0; i < open.length; i++) {
                excluded[i] |= open[i];
            }
        }
        return excluded;
    }

    private static boolean[] person(AreaGrid grid, double cell, int rows, Person person) {
        int width = grid.width();
        boolean[] marks = new boolean[width * grid.height()];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                marks[row * width + column] = person.isAt((column + 0.5) * cell, (row + 0.5) * cell);
            }
        }
        return marks;
    }

    /** Where the person is. */
    @FunctionalInterface
    public interface Person {
        /** Whether the person is at a place of the image, in pixels. */
        boolean isAt(double x, double y);
    }
}
