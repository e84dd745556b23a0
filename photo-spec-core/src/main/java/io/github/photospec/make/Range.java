package io.github.photospec.make;

import io.github.photospec.rule.Interval;

/** From the least to the most, both inside; nothing if the least is more. */
record Range(double least, double most) {
    /**
     * Keeps a little away from limits: what is made is measured afresh, and lands so close to what was planned
     * (docs/accuracy.md).
     */
    private static final double REACH = 0.01;

    /** So much of a narrow range is kept away from at each end. */
    private static final double NARROW = 0.25;

    static Range of(Interval interval) {
        double inset = Math.min(REACH, NARROW * (interval.max() - interval.min()));
        return new Range(interval.min() + inset, interval.max() - inset);
    }

    boolean contains(double value) {
        return value >= least && value <= most;
    }

    Range within(Range other) {
        return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }

    /** The value itself, or the one nearest to it that lies a quarter inside. */
    double nearest(double value) {
        double inset = NARROW * (most - least);
        return Math.max(least + inset, Math.min(most - inset, value));
    }
}
