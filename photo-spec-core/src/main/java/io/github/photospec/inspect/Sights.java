package io.github.photospec.inspect;

import io.github.photospec.vision.CoveringObservation;
import io.github.photospec.vision.HeadObservation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Answers drawn from what was observed, each with a band of doubt. The limits were chosen on the development half of the
 * open photos; {@code docs/measures.md} defines them and {@code docs/accuracy.md} tells how often they are right.
 */
record Sights(
        Sight eyesOpen,
        Sight mouthClosed,
        Sight leftEar,
        Sight rightEar,
        Optional<Sight> bareheaded,
        Sight eyesVisible) {
    private static final double EYES_SHUT_BELOW = 0.16;
    private static final double EYES_OPEN_FROM = 0.20;
    private static final double LIPS_TOUCH_TO = 0.07;
    /**
     * Full lips leave a gap between the landmarks although they touch: what is between them then has their colour. The wider
     * the gap, the less of another colour is a shadow: from this share for the narrowest gap down to none.
     */
    private static final double FULL_LIPS_TOUCH_TO = 0.16;

    private static final double MOST_SHADOW = 0.02;
    private static final double EAR_COVERED_TO = 0.3;
    private static final double EAR_VISIBLE_FROM = 0.8;
    private static final double BARE_TO = 0.10;
    private static final double COVERED_FROM = 0.40;
    private static final double EYES_FREE_TO = 0.30;
    private static final double EYES_HIDDEN_FROM = 0.50;
    /** With fewer pixels between the pupils, lids and lips are guesses. */
    private static final double SMALLEST_FACE = 16;

    static Sights of(HeadObservation head, Openings openings) {
        if (head.landmarks()
                        .leftEye()
                        .pupil()
                        .distance(head.landmarks().rightEye().pupil())
                < SMALLEST_FACE) {
            return new Sights(Sight.UNSURE, Sight.UNSURE, Sight.UNSURE, Sight.UNSURE, bareheaded(head), Sight.UNSURE);
        }
        return new Sights(
                between(EYES_SHUT_BELOW, openings.eyes(), EYES_OPEN_FROM),
                mouthClosed(openings.mouth(), head.partedLips()),
                ear(head.ears().left()),
                ear(head.ears().right()),
                bareheaded(head),
                eyesVisible(head.shadedEyes()));
    }

    private static Sight mouthClosed(double gap, OptionalDouble parted) {
        if (gap <= LIPS_TOUCH_TO) {
            return Sight.YES;
        }
        if (gap > FULL_LIPS_TOUCH_TO) {
            return Sight.NO;
        }
        if (parted.isEmpty()) {
            return Sight.UNSURE;
        }
        double shadow = MOST_SHADOW * (FULL_LIPS_TOUCH_TO - gap) / (FULL_LIPS_TOUCH_TO - LIPS_TOUCH_TO);
        return parted.getAsDouble() <= shadow ? Sight.YES : Sight.NO;
    }

    private static Sight ear(OptionalDouble visible) {
        return visible.isEmpty() ? Sight.UNSURE : between(EAR_COVERED_TO, visible.getAsDouble(), EAR_VISIBLE_FROM);
    }

    private static Optional<Sight> bareheaded(HeadObservation head) {
        return head.covering().map(CoveringObservation::coveredShare).map(Sights::bareheaded);
    }

    private static Sight bareheaded(OptionalDouble covered) {
        return covered.isEmpty() ? Sight.UNSURE : opposite(between(BARE_TO, covered.getAsDouble(), COVERED_FROM));
    }

    private static Sight eyesVisible(OptionalDouble shaded) {
        return shaded.isEmpty()
                ? Sight.UNSURE
                : opposite(between(EYES_FREE_TO, shaded.getAsDouble(), EYES_HIDDEN_FROM));
    }

    private static Sight between(double no, double value, double yes) {
        if (value >= yes) {
            return Sight.YES;
        }
        return value <= no ? Sight.NO : Sight.UNSURE;
    }

    private static Sight opposite(Sight answer) {
        return switch (answer) {
            case YES -> Sight.NO;
            case NO -> Sight.YES;
            case UNSURE -> Sight.UNSURE;
        };
    }
}
