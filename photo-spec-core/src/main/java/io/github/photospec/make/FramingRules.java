package io.github.photospec.make;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.spec.PhotoSpec;
import java.util.EnumMap;
import java.util.Map;

/** What a specification asks of the head's size and place in the frame, as shares of it. */
final class FramingRules {
    /** The common CET standard read in practice: docs/measures.md, framing. */
    private static final Range COMMON_SHARE = Range.of(Interval.closed(0.55, 0.70));

    private static final Range COMMON_MARGIN = Range.of(Interval.closed(0.07, 0.13));
    private static final double USUAL_SHARE = 0.60;
    private static final double USUAL_MARGIN = 0.10;

    /** Where other rules decide the size or the place, these only bound the search. */
    private static final Range ANY_SHARE = new Range(0.30, 0.88);

    private static final Range ANY_MARGIN = new Range(0.02, 0.35);

    private final Map<Quantity, Range> ranges;

    private FramingRules(Map<Quantity, Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * The rules for a photo of this size.
     *
     * @param recommendedToo whether recommended limits count
     */
    static FramingRules of(PhotoSpec spec, int width, int height, boolean recommendedToo) {
        Map<Quantity, Range> ranges = new EnumMap<>(Quantity.class);
        for (Rule rule : spec.rules()) {
            if (rule instanceof IntervalRule limits && Framing.measures(limits.quantity())) {
                Interval wanted = limits.wanted(recommendedToo, width, height);
                if (!wanted.equals(Interval.EVERYTHING)) {
                    ranges.put(limits.quantity(), Range.of(wanted));
                }
            }
        }
        return new FramingRules(ranges);
    }

    /** Whether no rule says how large the head is to be, so that the common standard does. */
    boolean sizeIsCommon() {
        return !hasAny(Quantity.HEAD_HEIGHT, Quantity.FACE_WIDTH, Quantity.INTER_EYE_DISTANCE);
    }

    /** Whether no rule says where the head is to stand, so that the common standard does. */
    boolean placeIsCommon() {
        return !hasAny(Quantity.CROWN_MARGIN, Quantity.EYE_LINE);
    }

    private boolean hasAny(Quantity... quantities) {
        for (Quantity quantity : quantities) {
            if (ranges.containsKey(quantity)) {
                return true;
            }
        }
        return false;
    }

    /** How much of the frame's height the head may fill. */
    Range headShare() {
        return ranges.getOrDefault(Quantity.HEAD_HEIGHT, sizeIsCommon() ? COMMON_SHARE : ANY_SHARE)
                .within(ANY_SHARE);
    }

    /** How much of the frame's height may be free above it. */
    Range margin() {
        return ranges.getOrDefault(Quantity.CROWN_MARGIN, placeIsCommon() ? COMMON_MARGIN : ANY_MARGIN)
                .within(ANY_MARGIN);
    }

    /** Whether every rule is met. */
    boolean accept(Framing framing) {
        return ranges.entrySet().stream().allMatch(rule -> rule.getValue().contains(framing.measure(rule.getKey())));
    }

    /** How far a framing is from the best: 0 is the best. */
    double distance(Framing framing) {
        double share =
                Math.log(framing.measure(Quantity.HEAD_HEIGHT) / headShare().nearest(USUAL_SHARE));
        double margin = framing.margin() - margin().nearest(USUAL_MARGIN);
        return share * share + margin * margin;
    }
}
