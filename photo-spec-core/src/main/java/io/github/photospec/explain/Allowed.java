package io.github.photospec.explain;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Unit;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * What a rule about a length in the frame allows, in pixels of the photo; one of both is there at least.
 *
 * @param required what a photo must keep; empty if nothing is a must
 * @param recommended what it should keep; empty if nothing is
 */
record Allowed(Optional<Span> required, Optional<Span> recommended) {
    /**
     * The limits of a rule.
     *
     * @param side the photo's side that the rule measures along, in pixels
     * @param paperSide the same side of a print
     */
    static Allowed of(IntervalRule rule, double side, ToDoubleFunction<PrintSize> paperSide) {
        double pixel = pixel(rule, side, paperSide);
        Span limits = Span.of(rule.limits(), pixel);
        return rule.terms().level() == Level.RECOMMENDED
                ? new Allowed(Optional.empty(), Optional.of(limits))
                : new Allowed(Optional.of(limits), rule.recommended().map(inner -> Span.of(inner, pixel)));
    }

    /** How many pixels of the photo one of the rule's units is. */
    private static double pixel(IntervalRule rule, double side, ToDoubleFunction<PrintSize> paperSide) {
        if (rule.unit() == Unit.PIXEL) {
            return 1;
        }
        return rule.unit() == Unit.MILLIMETRE
                ? side / paperSide.applyAsDouble(rule.print().orElseThrow())
                : side;
    }

    /** Whether the least length is more than nothing. */
    boolean hasLeast() {
        return widest().from() > 0;
    }

    /** The same for places instead of lengths. */
    Allowed moved(UnaryOperator<Span> move) {
        return new Allowed(required.map(move), recommended.map(move));
    }

    /** The span that contains the other. */
    Span widest() {
        return required.or(this::recommended).orElseThrow();
    }

    /** From one place to another; either may be infinite. */
    record Span(double from, double to) {
        static Span of(Interval limits, double pixel) {
            return new Span(limits.min() * pixel, limits.max() * pixel);
        }

        /** Lengths as places that far behind a start. */
        Span startingAt(double start) {
            return new Span(start + from, start + to);
        }

        /** Lengths as places that far before an end. */
        Span endingAt(double end) {
            return new Span(end - to, end - from);
        }

        /** Half of each length. */
        Span half() {
            return new Span(from / 2, to / 2);
        }

        /** All places no farther from a middle than the longest length. */
        Span around(double middle) {
            return new Span(middle - to, middle + to);
        }

        /** Its only end between 0 and a side, or the middle of what lies between them. */
        double landmark(double side) {
            boolean begins = from > 0;
            boolean ends = to < side;
            if (begins && !ends) {
                return from;
            }
            if (ends && !begins) {
                return to;
            }
            return (within(side).from() + within(side).to()) / 2;
        }

        /** The part between 0 and a side. */
        Span within(double side) {
            return new Span(Math.max(0, Math.min(side, from)), Math.max(0, Math.min(side, to)));
        }
    }
}
