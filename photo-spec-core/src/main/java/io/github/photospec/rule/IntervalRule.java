package io.github.photospec.rule;

import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.rule.Finding.Code;
import java.util.Optional;

/**
 * A quantity must lie in an interval.
 *
 * @param quantity what is measured
 * @param unit what the limits are stated in; the quantity must allow it
 * @param limits what is accepted
 * @param recommended a narrower interval, whose miss warns
 * @param print the paper size; needed if the unit is millimetres
 * @param terms level, meaning of silence and of doubt, source
 */
public record IntervalRule(
        Quantity quantity,
        Unit unit,
        Interval limits,
        Optional<Interval> recommended,
        Optional<PrintSize> print,
        Terms terms)
        implements Rule {
    public IntervalRule {
        if (!quantity.canBeIn(unit) || (unit == Unit.MILLIMETRE && print.isEmpty())) {
            throw new IllegalArgumentException(quantity.id() + " cannot be stated in " + unit.symbol());
        }
        recommended.ifPresent(inner -> {
            if (!limits.encloses(inner)) {
                throw new IllegalArgumentException("Recommended " + inner + " is not inside " + limits);
            }
        });
    }

    @Override
    public String id() {
        return quantity.id();
    }

    @Override
    public IntervalRule withTerms(Terms value) {
        return new IntervalRule(quantity, unit, limits, recommended, print, value);
    }

    @Override
    public boolean usesVision() {
        return quantity.usesVision();
    }

    @Override
    public Optional<Finding> check(Inspection inspection) {
        Finding.Builder finding = Finding.builder(this).unit(unit).limits(limits);
        Reading reading = quantity.read(inspection);
        if (reading instanceof Reading.Amount amount) {
            return Optional.of(judge(finding, inUnit(amount.value(), inspection)));
        }
        return finding.without(reading);
    }

    /**
     * What the rule wants of a photo of this size, in the quantity's own unit: distances as shares of the frame.
     *
     * @param recommendedToo whether recommended limits count, and a recommended rule; else everything is accepted by it
     * @param width of the photo in pixels
     * @param height of the photo in pixels
     */
    public Interval wanted(boolean recommendedToo, double width, double height) {
        if (!recommendedToo && terms.level() == Level.RECOMMENDED) {
            return Interval.EVERYTHING;
        }
        Interval inner = recommendedToo ? recommended.orElse(limits) : limits;
        double frame = quantity.frame(unit, width, height, print);
        return new Interval(inner.min() / frame, inner.max() / frame, inner.minOpen(), inner.maxOpen());
    }

    private double inUnit(double value, Inspection inspection) {
        if (unit == quantity.unit()) {
            return value;
        }
        ImageFacts image = inspection.image().orElseThrow();
        return value * quantity.frame(unit, image.width(), image.height(), print);
    }

    private Finding judge(Finding.Builder finding, double value) {
        finding.measured(Reading.of(value));
        if (!limits.contains(value)) {
            return finding.build(terms.broken(), limits.startsAbove(value) ? Code.BELOW : Code.ABOVE);
        }
        if (recommended.isPresent() && !recommended.get().contains(value)) {
            Interval inner = recommended.get();
            return finding.limits(inner)
                    .level(Level.RECOMMENDED)
                    .build(Outcome.WARN, inner.startsAbove(value) ? Code.BELOW : Code.ABOVE);
        }
        return finding.build(Outcome.PASS, Code.PASSED);
    }
}
