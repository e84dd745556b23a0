package io.github.photospec.spec;

import static java.util.stream.Collectors.toCollection;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where a source wants a quantity to lie.
 *
 * @param quantities the quantities that may carry it: what a source calls the head's width may be either of two
 * @param unit what the source states it in
 * @param interval the source's numbers
 * @param isBand whether the source states one number and the band round it is the specification's own
 */
record Demand(Set<Quantity> quantities, Unit unit, Interval interval, boolean isBand) {
    /** What a length may differ by that was turned into another unit, as a share of the frame. */
    private static final double ROUNDING = 0.0006;

    private static final double ARITHMETIC = 1e-9;

    static Demand of(Unit unit, Interval interval, Quantity... quantities) {
        return new Demand(
                Stream.of(quantities).collect(toCollection(() -> EnumSet.noneOf(Quantity.class))),
                unit,
                interval,
                false);
    }

    /** One number, with a band round it that no source states. */
    static Demand about(double value, Quantity quantity) {
        return new Demand(Set.of(quantity), Unit.SHARE, Interval.exactly(value), true);
    }

    /** Whether the specification has this demand, with its numbers, as somebody's else than its own. */
    boolean isMetBy(PhotoSpec spec, FactsRow row) {
        return quantities.stream()
                .flatMap(quantity -> spec.rule(quantity.id()).stream())
                .map(IntervalRule.class::cast)
                .filter(rule -> !OwnLimitsTest.isOwn(rule))
                .anyMatch(rule -> isBand ? isInBand(rule) : holdsBothEnds(rule, row));
    }

    /** What nobody stated refuses no photo. */
    private boolean isInBand(IntervalRule rule) {
        return rule.limits().contains(interval.min()) && rule.terms().level() == Level.RECOMMENDED;
    }

    private boolean holdsBothEnds(IntervalRule rule, FactsRow row) {
        List<Interval> stated = Stream.concat(Stream.of(rule.limits()), rule.recommended().stream())
                .toList();
        return (!interval.hasMin() || holds(interval.min(), stated.stream().mapToDouble(Interval::min), rule, row))
                && (!interval.hasMax() || holds(interval.max(), stated.stream().mapToDouble(Interval::max), rule, row));
    }

    private boolean holds(double end, DoubleStream written, IntervalRule rule, FactsRow row) {
        if (unit == rule.unit()) {
            return written.anyMatch(value -> Math.abs(value - end) <= ARITHMETIC);
        }
        double share = end / frame(unit, row);
        return written.anyMatch(value -> Math.abs(value / frame(rule.unit(), row) - share) <= ROUNDING);
    }

    private double frame(Unit of, FactsRow row) {
        return quantities.stream().anyMatch(Demands.ACROSS::contains) ? row.width(of) : row.height(of);
    }
}
