package io.github.photospec.spec;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Unit;

/** What a quantity can be at all: a limit outside is a slip, as 90 where 0.9 is meant. */
final class Ranges {
    private static final Interval ANY = Interval.closed(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private Ranges() {}

    /** The numbers that a limit of this quantity can sensibly name. */
    static Interval of(Quantity quantity, Unit unit) {
        boolean signed = quantity == Quantity.FACE_OFFSET;
        return switch (unit) {
            case SHARE -> signed ? Interval.closed(-1, 1) : Interval.closed(0, 1);
            case PIXEL, MILLIMETRE -> signed ? ANY : Interval.atLeast(0);
            case BYTE, DPI, ASPECT, COUNT, BIT -> Interval.atLeast(0);
            case DEGREE -> Interval.closed(-180, 180);
            case POINT -> ANY;
        };
    }

    /** For example {@code 0..1}, {@code > 0} or {@code < 61440}. */
    static String show(Interval range) {
        if (!range.hasMax()) {
            return (range.minOpen() ? "> " : ">= ") + Numbers.show(range.min());
        }
        if (!range.hasMin()) {
            return (range.maxOpen() ? "< " : "<= ") + Numbers.show(range.max());
        }
        return Numbers.show(range.min()) + ".." + Numbers.show(range.max());
    }
}
