package io.github.photospec.report;

import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Finding.Code;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Unit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A finding's numbers, the way a person looks at them.
 *
 * @param value what was measured; NaN if nothing was
 * @param limits the interval that decided, or what matters of it
 */
record Amount(double value, Unit unit, Interval limits) {
    private static final Interval EVERYTHING = Interval.closed(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Their sign is a direction. */
    private static final Set<Quantity> SIGNED =
            EnumSet.of(Quantity.FACE_OFFSET, Quantity.YAW, Quantity.PITCH, Quantity.ROLL);

    /** The finding's numbers; empty if it is about words. */
    static Optional<Amount> of(Finding finding) {
        double value = finding.measured().orElse(Reading.ABSENT) instanceof Reading.Amount amount
                ? amount.value()
                : Double.NaN;
        return finding.unit()
                .map(unit -> new Amount(value, unit, finding.limits().orElse(EVERYTHING))
                        .withoutDirection(finding.rule())
                        .withMissedEnd(finding.code()));
    }

    /** A rule's limits, with nothing measured. */
    static Amount limits(Quantity quantity, Unit unit, Interval limits) {
        return new Amount(Double.NaN, unit, limits).withoutDirection(quantity.id());
    }

    boolean isMeasured() {
        return Double.isFinite(value);
    }

    Shape shape() {
        return Shape.of(limits);
    }

    /** Within 5 degrees to either side is at most 5 degrees. */
    private Amount withoutDirection(String rule) {
        boolean symmetric = limits.min() == -limits.max() && limits.minOpen() == limits.maxOpen() && limits.max() > 0;
        if (!symmetric || Quantity.of(rule).filter(SIGNED::contains).isEmpty()) {
            return this;
        }
        return new Amount(
                Math.abs(value), unit, new Interval(Double.NEGATIVE_INFINITY, limits.max(), false, limits.maxOpen()));
    }

    /** A file that is too large need not hear how small it may be. */
    private Amount withMissedEnd(Code code) {
        boolean twoEnds = limits.hasMin() && limits.hasMax() && limits.min() < limits.max();
        if (unit != Unit.BYTE || !twoEnds) {
            return this;
        }
        return switch (code) {
            case BELOW ->
                new Amount(value, unit, new Interval(limits.min(), Double.POSITIVE_INFINITY, limits.minOpen(), false));
            case ABOVE ->
                new Amount(value, unit, new Interval(Double.NEGATIVE_INFINITY, limits.max(), false, limits.maxOpen()));
            case PASSED,
                    NOT_ALLOWED,
                    ABSENT,
                    NOT_DECODED,
                    UNREADABLE,
                    NO_VISION,
                    NO_MODEL,
                    NO_FACE,
                    NOT_UPRIGHT,
                    CANNOT_TELL -> this;
        };
    }
}
