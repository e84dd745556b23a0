package io.github.photospec.portal.office;

import io.github.photospec.review.ReviewState;
import java.util.Locale;

/**
 * A part of a bar that is 100 wide.
 *
 * @param state what it stands for
 * @param count of how many
 * @param x where it begins
 * @param width how wide it is
 */
record BarPart(ReviewState state, long count, String x, String width) {
    private static final double WIDTH = 100;

    static BarPart of(ReviewState state, long before, long count, long total) {
        return new BarPart(state, count, number(before, total), number(count, total));
    }

    private static String number(long part, long total) {
        return String.format(Locale.ROOT, "%.3f", WIDTH * part / total);
    }

    public String colour() {
        return Colours.of(state);
    }
}
