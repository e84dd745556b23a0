package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.PortraitObservation;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.stream.Stream;

/** The pupils as rings, and other places of the face as dots. */
final class Landmarks implements Overlay {
    private static final double RING = 6;
    private static final double DOT = 3;

    @Override
    public void draw(Board board) {
        board.scene()
                .seen()
                .observation()
                .flatMap(PortraitObservation::head)
                .map(HeadObservation::landmarks)
                .ifPresent(face -> draw(board, face));
    }

    private static void draw(Board board, FaceLandmarks face) {
        dots(face).forEach(place -> dot(board.pen(), board.onDrawing(place)));
        ring(board.pen(), board.onDrawing(face.leftEye().pupil()));
        ring(board.pen(), board.onDrawing(face.rightEye().pupil()));
        board.legend().add("legend.landmarks", (graphics, x, y) -> {
            ring(graphics, new Spot(x + 10, y + Legend.SWATCH_HEIGHT / 2));
            dot(graphics, new Spot(x + 26, y + Legend.SWATCH_HEIGHT / 2));
        });
    }

    private static Stream<Spot> dots(FaceLandmarks face) {
        return Stream.of(
                face.leftEye().outer(),
                face.leftEye().inner(),
                face.rightEye().outer(),
                face.rightEye().inner(),
                face.noseTip(),
                face.mouth().leftCorner(),
                face.mouth().rightCorner(),
                face.forehead(),
                face.chin());
    }

    private static void ring(Graphics2D graphics, Spot place) {
        Strokes.draw(graphics, circle(place, RING), Palette.SEEN, Strokes.LINE);
    }

    private static void dot(Graphics2D graphics, Spot place) {
        graphics.setColor(Palette.PAPER);
        graphics.fill(circle(place, DOT + 1.5));
        graphics.setColor(Palette.SEEN);
        graphics.fill(circle(place, DOT));
    }

    private static Ellipse2D circle(Spot middle, double radius) {
        return new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }
}
