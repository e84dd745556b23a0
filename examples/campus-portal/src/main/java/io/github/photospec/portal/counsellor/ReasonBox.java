package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.RuleLine;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.rule.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reason for sending a photo back, as a box to tick.
 *
 * @param reason the reason
 * @param digit the key that ticks it; empty text beyond the tenth
 * @param suggested whether the machine's findings speak for it
 * @param ticked whether it is ticked at first
 */
record ReasonBox(ReturnReason reason, String digit, boolean suggested, boolean ticked) {
    /** What a person would say where these rules speak; rules about files are none of the student's pose. */
    private static final Map<String, ReturnReason> WORDS = Map.ofEntries(
            Map.entry("background-lightness", ReturnReason.BACKGROUND),
            Map.entry("background-uniformity", ReturnReason.BACKGROUND),
            Map.entry("background-colour", ReturnReason.BACKGROUND),
            Map.entry("ears-visible", ReturnReason.EARS_COVERED),
            Map.entry("yaw", ReturnReason.NOT_FRONTAL),
            Map.entry("pitch", ReturnReason.NOT_FRONTAL),
            Map.entry("roll", ReturnReason.NOT_FRONTAL),
            Map.entry("bareheaded", ReturnReason.HEAD_COVERED),
            Map.entry("eyes-open", ReturnReason.EYES),
            Map.entry("eyes-visible", ReturnReason.GLASSES),
            Map.entry("mouth-closed", ReturnReason.EXPRESSION),
            Map.entry("sharpness", ReturnReason.BLURRED),
            Map.entry("exposure-low", ReturnReason.EXPOSURE),
            Map.entry("exposure-high", ReturnReason.EXPOSURE),
            Map.entry("dynamic-range", ReturnReason.EXPOSURE),
            Map.entry("head-height", ReturnReason.FRAMING),
            Map.entry("head-width", ReturnReason.FRAMING),
            Map.entry("face-width", ReturnReason.FRAMING),
            Map.entry("crown-margin", ReturnReason.FRAMING),
            Map.entry("chin-margin", ReturnReason.FRAMING),
            Map.entry("eye-line", ReturnReason.FRAMING),
            Map.entry("face-offset", ReturnReason.FRAMING),
            Map.entry("inter-eye-distance", ReturnReason.FRAMING),
            Map.entry("clothing-contrast", ReturnReason.CLOTHING));

    /**
     * All reasons, in photo-spec's order, in which the most usual come first.
     *
     * @param chosen what a person has ticked already; empty to tick what the machine suggests
     */
    static List<ReasonBox> all(Optional<Judgement> judgement, Optional<Set<ReturnReason>> chosen) {
        Set<ReturnReason> suggested = suggested(judgement);
        List<ReasonBox> boxes = new ArrayList<>();
        for (ReturnReason reason : ReturnReason.values()) {
            boxes.add(new ReasonBox(
                    reason,
                    digit(boxes.size() + 1),
                    suggested.contains(reason),
                    chosen.orElse(suggested).contains(reason)));
        }
        return boxes;
    }

    /** Broken rules and missed recommendations; what nobody could tell suggests nothing. */
    private static Set<ReturnReason> suggested(Optional<Judgement> judgement) {
        Set<ReturnReason> reasons = EnumSet.noneOf(ReturnReason.class);
        judgement.stream()
                .flatMap(all -> all.rules().stream())
                .filter(line -> line.outcome() == Outcome.FAIL || line.outcome() == Outcome.WARN)
                .map(RuleLine::rule)
                .forEach(rule -> Optional.ofNullable(WORDS.get(rule)).ifPresent(reasons::add));
        return reasons;
    }

    /** As the keys lie: 1 to 9, and 0. */
    private static String digit(int place) {
        return place > 10 ? "" : String.valueOf(place % 10);
    }
}
