package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.Sight;
import io.github.photospec.rule.Attribute;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.PortraitObservation;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.Optional;

/** Whether each ear can be seen, told where it is or would be, if the specification asks. */
final class Ears implements Overlay {
    /** An ear's middle is so far outside the cheek, as a share of the face's width. */
    private static final double OUTSIDE = 0.05;

    /** An ear reaches from the brows to below the nose. */
    private static final double HALF_HEIGHT = 0.19;

    private static final double HALF_WIDTH = 0.08;
    private static final double MARK = 20;

    @Override
    public void draw(Board board) {
        Scene scene = board.scene();
        Optional<FaceLandmarks> face =
                scene.seen().observation().flatMap(PortraitObservation::head).map(HeadObservation::landmarks);
        Optional<HeadFacts> head = scene.head();
        if (scene.spec().rule(Attribute.EARS_VISIBLE.id()).isPresent() && face.isPresent() && head.isPresent()) {
            Spot left = board.onDrawing(face.get().leftCheek());
            Spot right = board.onDrawing(face.get().rightCheek());
            draw(board, left, right, head.get().leftEarVisible());
            draw(board, right, left, head.get().rightEarVisible());
        }
    }

    /** The ear beside one cheek; the other tells the direction. */
    private static void draw(Board board, Spot cheek, Spot other, Sight seen) {
        double width = cheek.distance(other);
        double turn = Math.atan2(cheek.y() - other.y(), cheek.x() - other.x());
        Spot middle = cheek.towards(other, -OUTSIDE);
        AffineTransform place = AffineTransform.getTranslateInstance(middle.x(), middle.y());
        place.rotate(turn);
        Shape ring = place.createTransformedShape(new Ellipse2D.Double(
                -HALF_WIDTH * width, -HALF_HEIGHT * width, 2 * HALF_WIDTH * width, 2 * HALF_HEIGHT * width));
        Strokes.draw(board.pen(), ring, mark(seen).colour(), stroke(seen));
        Spot beside = cheek.towards(other, -OUTSIDE - HALF_WIDTH - MARK * 0.6 / width);
        mark(seen).draw(board.pen(), beside.x() - MARK / 2, beside.y() - MARK / 2, MARK);
        board.legend().add(key(seen), (graphics, x, y) -> swatch(graphics, x, y, seen));
    }

    private static void swatch(Graphics2D graphics, double x, double y, Sight seen) {
        Ellipse2D ring = new Ellipse2D.Double(x + 2, y, 10, Legend.SWATCH_HEIGHT);
        Strokes.plain(graphics, ring, mark(seen).colour(), stroke(seen));
        mark(seen).draw(graphics, x + 17, y + 1, Legend.SWATCH_HEIGHT - 2);
    }

    private static Mark mark(Sight seen) {
        return switch (seen) {
            case YES -> Mark.PASSED;
            case NO -> Mark.FAILED;
            case UNSURE -> Mark.UNKNOWN;
        };
    }

    private static Stroke stroke(Sight seen) {
        return switch (seen) {
            case YES -> Strokes.LINE;
            case NO -> Strokes.DASHED;
            case UNSURE -> Strokes.DOTTED;
        };
    }

    private static String key(Sight seen) {
        return switch (seen) {
            case YES -> "legend.ear-visible";
            case NO -> "legend.ear-covered";
            case UNSURE -> "legend.ear-unsure";
        };
    }
}
