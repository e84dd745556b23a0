package io.github.photospec.report;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds numbers for people, but never so far that the shown number would be judged otherwise than the measured one. */
final class Rounding {
    /** Limits are short decimals; a tolerance added in binary arithmetic leaves noise behind the fifteenth digit. */
    private static final MathContext WITHOUT_NOISE = new MathContext(12);

    private Rounding() {}

    /** A measured number with as few decimals as show on which side of the limits it lies. */
    static BigDecimal measured(double value, Interval limits, Unit unit) {
        BigDecimal exact = BigDecimal.valueOf(value);
        for (int places = decimals(unit); places < exact.scale(); places++) {
            BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_UP);
            if (readsAlike(rounded.doubleValue(), value, limits)) {
                return rounded;
            }
        }
        return exact;
    }

    /** A limit as its author wrote it, unless it would then read like a measured number that it is not. */
    static BigDecimal limit(double end, double measured) {
        BigDecimal written = BigDecimal.valueOf(end).round(WITHOUT_NOISE);
        return written.doubleValue() == measured ? BigDecimal.valueOf(end) : written;
    }

    /** Whether both numbers lie on the same side of both ends, and a miss does not read like the end that it misses. */
    static boolean readsAlike(double shown, double value, Interval limits) {
        boolean sameSide = limits.startsAbove(shown) == limits.startsAbove(value)
                && limits.endsBelow(shown) == limits.endsBelow(value);
        boolean atAnEnd = shown == limits.min() || shown == limits.max();
        return sameSide && (shown == value || limits.contains(value) || !atAnEnd);
    }

    /** More decimals than these say more than the measures know; a share has two fewer as a percentage. */
    private static int decimals(Unit unit) {
        return switch (unit) {
            case BYTE, COUNT -> 0;
            case PIXEL, DPI, MILLIMETRE, DEGREE, POINT -> 1;
            case BIT -> 2;
            case ASPECT, SHARE -> 3;
        };
    }
}
