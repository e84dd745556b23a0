package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;

/**
 * Measures the background in strips beside and above where a head stands in an ID photo: the top 8 % of the height
 * without the middle 40 % of the width, and the outer 8 % of the width down to 45 % of the height.
 *
 * <p>Geometry and formulas were calibrated on 266 labelled photos: {@code docs/measures.md}.
 */
public final class BackgroundStrips {
    /** Cells near a transparent one do not count either. */
    static final int TRANSPARENT_RADIUS = 4;

    private static final double TOP = 0.08;
    private static final double SIDE = 0.08;
    private static final double SIDE_BOTTOM = 0.45;
    private static final double CORNER = 0.3;
    private static final double INSET = 2;

    private BackgroundStrips() {}

    /**
     * The background of an image.
     *
     * @param transparent whether any pixel is not opaque; those never count, nor do their neighbours
     */
    public static Background measure(SrgbImage image, boolean transparent) {
        BackgroundCells cells = new BackgroundCells(image);
        eachStrip(cells.grid(), transparent ? opaque(cells) : cells::add);
        return cells.result();
    }

    /** What {@link #measure} looks at, with the same parameters. */
    public static BackgroundMap map(SrgbImage image, boolean transparent) {
        BackgroundMap map = new BackgroundMap(image);
        boolean[] excluded = transparent
                ? BackgroundCells.nearTransparent(map.grid(), TRANSPARENT_RADIUS)
                : new boolean[map.width() * map.height()];
        eachStrip(
                map.grid(),
                (left, top, right, bottom) ->
                        map.add(left, top, right, bottom, (column, row) -> !excluded[row * map.width() + column]));
        return map;
    }

    private static void eachStrip(AreaGrid grid, Strip strip) {
        int width = grid.width();
        int height = grid.height();
        int inset = BackgroundCells.scaled(INSET, grid);
        int top = (int) Math.round(TOP * height);
        int side = (int) Math.round(SIDE * width);
        int corner = (int) Math.round(CORNER * width);
        int bottom = (int) Math.round(SIDE_BOTTOM * height);
        // The largest of a portrait first: its scratch planes serve the others.
        strip.add(inset, top, side, bottom);
        strip.add(width - side, top, width - inset, bottom);
        strip.add(inset, inset, corner, top);
        strip.add(width - corner, inset, width - inset, top);
    }

    private static Strip opaque(BackgroundCells cells) {
        int width = cells.grid().width();
        boolean[] excluded = BackgroundCells.nearTransparent(cells.grid(), TRANSPARENT_RADIUS);
        return (left, top, right, bottom) ->
                cells.add(left, top, right, bottom, (column, row) -> !excluded[row * width + column]);
    }

    @FunctionalInterface
    private interface Strip {
        void add(int left, int top, int right, int bottom);
    }
}
