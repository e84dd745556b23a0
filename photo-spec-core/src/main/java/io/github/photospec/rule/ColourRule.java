package io.github.photospec.rule;

import io.github.photospec.image.CieLab;
import io.github.photospec.inspect.BackgroundFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.rule.Finding.Code;
import java.util.List;
import java.util.Optional;

/**
 * The background's dominant colour must be near one of some reference colours.
 *
 * @param near the reference colours, {@code 0xRRGGBB}; at least one
 * @param tolerance largest distance to the nearest of them, inclusive, above 0: in CIE L*a*b* (1976), where a tint counts
 *     twice beside a colourless reference, because a wall looks cream long before it looks grey
 * @param terms level, meaning of silence and of doubt, source
 */
public record ColourRule(List<Integer> near, double tolerance, Terms terms) implements Rule {
    /** The rule's id. */
    public static final String ID = "background-colour";

    /** The share of white tells for both whether enough background was seen. */
    private static final Quantity SHARE = Quantity.BACKGROUND_LIGHTNESS;

    /** White and the greys of specifications have less chroma than this, blues and reds far more. */
    private static final double COLOURLESS = 5;

    /** With a tolerance of 15 a white may be as dark as L* 85 and have chroma 7.5, close to background-lightness. */
    private static final double TINT_WEIGHT = 2;

    public ColourRule {
        near = List.copyOf(near);
        if (near.isEmpty() || !(tolerance > 0)) {
            throw new IllegalArgumentException("No colour is within " + tolerance + " of " + near);
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ColourRule withTerms(Terms value) {
        return new ColourRule(near, tolerance, value);
    }

    @Override
    public boolean usesVision() {
        return SHARE.usesVision();
    }

    @Override
    public Optional<Finding> check(Inspection inspection) {
        Finding.Builder finding =
                Finding.builder(this).allowed(near.stream().map(Colours::hex).toList());
        Reading seen = SHARE.read(inspection);
        if (!(seen instanceof Reading.Amount)) {
            return finding.without(seen);
        }
        int rgb = inspection.background().map(BackgroundFacts::dominantRgb).orElseThrow();
        finding.measured(Reading.of(Colours.hex(rgb)));
        return Optional.of(
                near.stream().anyMatch(target -> distance(CieLab.of(rgb), CieLab.of(target)) <= tolerance)
                        ? finding.build(Outcome.PASS, Code.PASSED)
                        : finding.build(terms.broken(), Code.NOT_ALLOWED));
    }

    private static double distance(CieLab seen, CieLab reference) {
        double tint = reference.chroma() < COLOURLESS ? TINT_WEIGHT : 1;
        return seen.weighted(tint).distance(reference.weighted(tint));
    }
}
