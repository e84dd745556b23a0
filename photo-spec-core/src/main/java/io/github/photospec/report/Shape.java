package io.github.photospec.report;

import io.github.photospec.rule.Interval;
import java.util.Locale;

/** How a person puts an interval into words. */
enum Shape {
    EXACTLY,
    BETWEEN,
    /** Two ends, of which one or both are outside. */
    TWO_ENDS,
    AT_LEAST,
    ABOVE,
    AT_MOST,
    BELOW,
    ANY;

    static Shape of(Interval limits) {
        if (limits.hasMin() && limits.hasMax()) {
            return twoEnds(limits);
        }
        if (limits.hasMin()) {
            return limits.minOpen() ? ABOVE : AT_LEAST;
        }
        if (limits.hasMax()) {
            return limits.maxOpen() ? BELOW : AT_MOST;
        }
        return ANY;
    }

    private static Shape twoEnds(Interval limits) {
        if (limits.minOpen() || limits.maxOpen()) {
            return TWO_ENDS;
        }
        return limits.min() == limits.max() ? EXACTLY : BETWEEN;
    }

    /** The name in message keys: kebab case. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
