package io.github.photospec.spec;

import io.github.photospec.rule.Interval;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ends of an interval, in one of the ways of writing them. */
@PossibleInterval
record LimitsDraft(
        Places places,
        @Nullable Double equals,

        @DecimalMin(value = "0", message = "too-small") @Nullable
        Double tolerance,

        @Nullable Double min,
        @Nullable Double above,
        @Nullable Double max,
        @Nullable Double below)
        implements Draft {
    private static final Interval EVERYTHING = Interval.closed(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The lower end; negative infinity if there is none. */
    double low() {
        if (equals != null) {
            return shifted(equals, -1);
        }
        if (min != null) {
            return min;
        }
        return above != null ? above : Double.NEGATIVE_INFINITY;
    }

    /** The upper end; positive infinity if there is none. */
    double high() {
        if (equals != null) {
            return shifted(equals, 1);
        }
        if (max != null) {
            return max;
        }
        return below != null ? below : Double.POSITIVE_INFINITY;
    }

    /** The interval, where an end that is not written is that of the outer one; empty if no number lies in it. */
    Optional<Interval> within(Interval outer) {
        boolean hasLow = low() != Double.NEGATIVE_INFINITY;
        boolean hasHigh = high() != Double.POSITIVE_INFINITY;
        double min = hasLow ? low() : outer.min();
        double max = hasHigh ? high() : outer.max();
        boolean minOpen = hasLow ? above != null : outer.minOpen();
        boolean maxOpen = hasHigh ? below != null : outer.maxOpen();
        boolean isPossible = (minOpen || maxOpen) ? min < max : min <= max;
        return isPossible ? Optional.of(new Interval(min, max, minOpen, maxOpen)) : Optional.empty();
    }

    /** The interval by itself; empty if no number lies in it. */
    Optional<Interval> interval() {
        return within(EVERYTHING);
    }

    /** In decimal, as it was written: 0.7 - 0.1 is 0.6 here. */
    private double shifted(double value, int sign) {
        if (tolerance == null) {
            return value;
        }
        BigDecimal shift = BigDecimal.valueOf(tolerance).multiply(BigDecimal.valueOf(sign));
        return BigDecimal.valueOf(value).add(shift).doubleValue();
    }
}
