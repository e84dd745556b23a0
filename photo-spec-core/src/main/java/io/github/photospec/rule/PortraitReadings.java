package io.github.photospec.rule;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.inspect.Readability;
import io.github.photospec.inspect.Sight;
import io.github.photospec.vision.HeadPose;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What an inspection says about the person in the picture. */
final class PortraitReadings {
    private PortraitReadings() {}

    static Function<Inspection, Reading> portrait(Function<PortraitFacts, Reading> fact) {
        return inspection -> inspection.portrait().map(fact).orElseGet(() -> unseen(inspection));
    }

    static Function<Inspection, Reading> head(Function<HeadFacts, Reading> fact) {
        return portrait(portrait -> portrait.head().map(fact).orElseGet(() -> Reading.unknown(Reading.Reason.NO_FACE)));
    }

    static Function<Inspection, Reading> pose(ToDoubleFunction<HeadPose> fact) {
        return head(head -> Reading.of(fact.applyAsDouble(head.pose())));
    }

    static Function<Inspection, Reading> answer(Function<HeadFacts, Sight> question) {
        return head(head -> word(question.apply(head)));
    }

    static Reading bareheaded(HeadFacts head) {
        return head.bareheaded().map(PortraitReadings::word).orElseGet(() -> Reading.unknown(Reading.Reason.NO_MODEL));
    }

    /** A length or a place in the frame as a share of its width or height. */
    static Function<Inspection, Reading> share(Axis axis, Length length) {
        return inspection -> head(head -> head.outline()
                        .map(outline -> Reading.of(share(axis, length, outline, inspection)))
                        .orElseGet(() -> Reading.unknown(Reading.Reason.NOT_UPRIGHT)))
                .apply(inspection);
    }

    static Reading ears(HeadFacts head) {
        Sight left = head.leftEarVisible();
        Sight right = head.rightEarVisible();
        if (left == Sight.YES && right == Sight.YES) {
            return Reading.of("both");
        }
        // One that is surely covered settles that not both are visible; the other is seen, or not surely.
        if (left == Sight.NO || right == Sight.NO) {
            return Reading.of(left == Sight.YES || right == Sight.YES ? "one" : "none");
        }
        return Reading.unknown(Reading.Reason.CANNOT_TELL);
    }

    private static double share(Axis axis, Length length, HeadOutline outline, Inspection inspection) {
        ImageFacts image = inspection.image().orElseThrow();
        Spot frame = new Spot(image.width(), image.height());
        return length.of(outline, frame) / (axis == Axis.DOWN ? frame.y() : frame.x());
    }

    private static Reading word(Sight answer) {
        return switch (answer) {
            case YES -> Reading.of("yes");
            case NO -> Reading.of("no");
            case UNSURE -> Reading.unknown(Reading.Reason.CANNOT_TELL);
        };
    }

    private static Reading unseen(Inspection inspection) {
        return inspection.readability() == Readability.YES
                ? Reading.unknown(Reading.Reason.NO_VISION)
                : Readings.withoutPixels(inspection);
    }

    /** A length in pixels. */
    @FunctionalInterface
    interface Length {
        /** Of this head, in a photo whose lower right corner is the frame. */
        double of(HeadOutline outline, Spot frame);
    }
}
