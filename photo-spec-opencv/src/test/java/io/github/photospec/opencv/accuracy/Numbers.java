package io.github.photospec.opencv.accuracy;

import java.util.Locale;
import java.util.OptionalDouble;

/** Writes numbers. */
final class Numbers {
    private Numbers() {}

    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String two(OptionalDouble value) {
        return value.isPresent() ? two(value.getAsDouble()) : "not seen";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
