package io.github.photospec.make;

import io.github.photospec.rule.Quantity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * A head in a frame of some height and some distance above it, both along the head's axes; the frame's middle line goes
 * through the middle between the pupils.
 *
 * @param height of the frame in pixels of the photo
 * @param aspect its width divided by its height
 * @param margin from its upper edge to the head's highest point, as a share of its height
 */
record Framing(HeadGeometry head, double height, double aspect, double margin) {
    private static final Map<Quantity, ToDoubleFunction<Framing>> MEASURES = new EnumMap<>(Map.of(
            Quantity.HEAD_HEIGHT, framing -> framing.head.headHeight() / framing.height,
            Quantity.HEAD_WIDTH, framing -> framing.head.headWidth() / framing.width(),
            Quantity.FACE_WIDTH, framing -> framing.head.faceWidth() / framing.width(),
            Quantity.INTER_EYE_DISTANCE, framing -> framing.head.interEyeDistance() / framing.width(),
            Quantity.CROWN_MARGIN, Framing::margin,
            Quantity.CHIN_MARGIN, framing -> (framing.bottom() - framing.head.chin()) / framing.height,
            Quantity.EYE_LINE, framing -> -framing.top() / framing.height));

    /** A frame that the head fills to this share of its height. */
    static Framing of(HeadGeometry head, double share, double aspect, double margin) {
        return new Framing(head, head.headHeight() / share, aspect, margin);
    }

    /** Whether a rule about this quantity is about the frame. */
    static boolean measures(Quantity quantity) {
        return MEASURES.containsKey(quantity);
    }

    /** What a rule would measure, as a share of the frame. */
    double measure(Quantity quantity) {
        return Objects.requireNonNull(MEASURES.get(quantity)).applyAsDouble(this);
    }

    double width() {
        return height * aspect;
    }

    /** Its upper edge along the head's axes. */
    double top() {
        return head.hairTop() - margin * height;
    }

    double bottom() {
        return top() + height;
    }

    double left() {
        return -width() / 2;
    }
}
