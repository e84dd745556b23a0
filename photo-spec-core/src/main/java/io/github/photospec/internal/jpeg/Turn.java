package io.github.photospec.internal.jpeg;

import io.github.photospec.image.Orientation;

/**
 * How a stored picture is made upright: rows become columns, or do not; then columns are reversed, or rows, or both.
 *
 * @param transposes whether rows become columns
 * @param reversesColumns whether the upright picture's left was its right before
 * @param reversesRows whether the upright picture's top was its bottom before
 */
record Turn(boolean transposes, boolean reversesColumns, boolean reversesRows) {
    static Turn of(Orientation orientation) {
        return switch (orientation) {
            case UPRIGHT -> new Turn(false, false, false);
            case MIRRORED -> new Turn(false, true, false);
            case UPSIDE_DOWN -> new Turn(false, true, true);
            case FLIPPED -> new Turn(false, false, true);
            case TRANSPOSED -> new Turn(true, false, false);
            case QUARTER_CLOCKWISE -> new Turn(true, true, false);
            case TRANSVERSED -> new Turn(true, true, true);
            case QUARTER_COUNTER_CLOCKWISE -> new Turn(true, false, true);
        };
    }

    /** The frame of the upright picture. */
    Frame of(Frame stored) {
        return transposes ? stored.transposed() : stored;
    }

    /** Whether no edge that would come first ends within a unit, so that all pixels can be moved. */
    boolean isLossless(Frame upright) {
        return (!reversesColumns || upright.width() % upright.unitWidth() == 0)
                && (!reversesRows || upright.height() % upright.unitHeight() == 0);
    }

    /**
     * For each coefficient of an upright block where it stands in the stored one. A cosine of an odd number of half
     * waves changes its sign when it is reversed, see {@link #signs}.
     */
    int[] places() {
        int[] places = new int[Zigzag.BLOCK];
        for (int i = 0; i < Zigzag.BLOCK; i++) {
            places[i] = transposes ? i % Zigzag.SIDE * Zigzag.SIDE + i / Zigzag.SIDE : i;
        }
        return places;
    }

    /** 1 or -1 for each coefficient of an upright block. */
    int[] signs() {
        int[] signs = new int[Zigzag.BLOCK];
        for (int i = 0; i < Zigzag.BLOCK; i++) {
            boolean odd = (reversesColumns && i % Zigzag.SIDE % 2 == 1) ^ (reversesRows && i / Zigzag.SIDE % 2 == 1);
            signs[i] = odd ? -1 : 1;
        }
        return signs;
    }
}
