package io.github.photospec.painting;

/** Checks of numbers handed in by callers. */
final class Limits {
    private Limits() {}

    static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + min + " to " + max);
        }
    }

    static void require(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + min + " to " + max);
        }
    }
}
