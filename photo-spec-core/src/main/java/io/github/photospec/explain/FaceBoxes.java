package io.github.photospec.explain;

import io.github.photospec.image.Box;
import io.github.photospec.rule.Quantity;
import io.github.photospec.vision.Face;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;

/** Every face that was found. */
final class FaceBoxes implements Overlay {
    private static final double ROUND = 10;

    @Override
    public void draw(Board board) {
        Color colour = board.scene().colour(Quantity.FACE_COUNT);
        board.scene().portrait().ifPresent(portrait -> portrait.faces().forEach(face -> draw(board, face, colour)));
    }

    private static void draw(Board board, Face face, Color colour) {
        Box box = face.box();
        PhotoPlace place = board.place();
        double left = place.across(box.x());
        double top = place.down(box.y());
        RoundRectangle2D frame = new RoundRectangle2D.Double(
                left, top, place.across(box.right()) - left, place.down(box.bottom()) - top, ROUND, ROUND);
        Strokes.draw(board.pen(), frame, colour, Strokes.DASHED);
        board.legend()
                .add(
                        "legend.face",
                        (graphics, x, y) -> Strokes.plain(
                                graphics,
                                new RoundRectangle2D.Double(
                                        x + 8, y, Legend.SWATCH_WIDTH - 16, Legend.SWATCH_HEIGHT, 5, 5),
                                colour,
                                Strokes.DASHED));
    }
}
