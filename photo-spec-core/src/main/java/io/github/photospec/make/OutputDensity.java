package io.github.photospec.make;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.PhotoSpec;
import java.util.OptionalInt;

/** The dots per inch that are written into a photo. */
final class OutputDensity {
    private OutputDensity() {}

    /** What the specification says under making, else what its rule accepts; empty if it says nothing. */
    static OptionalInt of(PhotoSpec spec) {
        OptionalInt stated = spec.making().density();
        return stated.isPresent() ? stated : ofRule(spec);
    }

    private static OptionalInt ofRule(PhotoSpec spec) {
        return spec.rule(Quantity.DENSITY.id()).stream()
                .map(IntervalRule.class::cast)
                .map(rule -> rule.wanted(true, 1, 1))
                .mapToInt(OutputDensity::inside)
                .findFirst();
    }

    private static int inside(Interval accepted) {
        if (accepted.hasMin() && accepted.hasMax()) {
            return (int) Math.round((accepted.min() + accepted.max()) / 2);
        }
        return (int) (accepted.hasMin() ? Math.ceil(accepted.min()) : Math.floor(accepted.max()));
    }
}
