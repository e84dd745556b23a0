package io.github.photospec.rule;

/**
 * A set of numbers without gaps.
 *
 * @param min lower end; negative infinity if there is none
 * @param max upper end; positive infinity if there is none
 * @param minOpen whether the lower end itself is outside
 * @param maxOpen whether the upper end itself is outside
 */
public record Interval(double min, double max, boolean minOpen, boolean maxOpen) {
    /** Every number. */
    public static final Interval EVERYTHING = closed(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        boolean empty = (minOpen || maxOpen) ? !(min < max) : !(min <= max);
        if (empty || min == Double.POSITIVE_INFINITY || max == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("No number lies in " + text(min, max, minOpen, maxOpen));
        }
    }

    /** From min to max, both inside. */
    public static Interval closed(double min, double max) {
        return new Interval(min, max, false, false);
    }

    /** Exactly this number. */
    public static Interval exactly(double value) {
        return closed(value, value);
    }

    /** This number and everything above. */
    public static Interval atLeast(double min) {
        return closed(min, Double.POSITIVE_INFINITY);
    }

    /** This number and everything below. */
    public static Interval atMost(double max) {
        return closed(Double.NEGATIVE_INFINITY, max);
    }

    /** Whether the number is too small. */
    public boolean startsAbove(double value) {
        return minOpen ? value <= min : value < min;
    }

    /** Whether the number is too large. */
    public boolean endsBelow(double value) {
        return maxOpen ? value >= max : value > max;
    }

    /** Whether the number is inside; NaN never is. */
    public boolean contains(double value) {
        return !Double.isNaN(value) && !startsAbove(value) && !endsBelow(value);
    }

    /** Whether every number of the other interval is inside this one. */
    public boolean encloses(Interval other) {
        boolean low = other.min > min || (other.min == min && (!minOpen || other.minOpen));
        boolean high = other.max < max || (other.max == max && (!maxOpen || other.maxOpen));
        return low && high;
    }

    /** Whether there is a lower end. */
    public boolean hasMin() {
        return min != Double.NEGATIVE_INFINITY;
    }

    /** Whether there is an upper end. */
    public boolean hasMax() {
        return max != Double.POSITIVE_INFINITY;
    }

    /** The usual notation, for example {@code [0.07, 0.13)}. */
    @Override
    public String toString() {
        return text(min, max, minOpen, maxOpen);
    }

    private static String text(double min, double max, boolean minOpen, boolean maxOpen) {
        return (minOpen ? "(" : "[") + min + ", " + max + (maxOpen ? ")" : "]");
    }
}
