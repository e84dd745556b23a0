package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.rule.Quantity;
import java.awt.Color;
import java.util.Optional;

/** The top of the hair, the eyes and the chin, as lines across the photo. */
final class HeadLines implements Overlay {
    @Override
    public void draw(Board board) {
        Optional<HeadOutline> outline = board.scene().outline();
        if (outline.isEmpty()) {
            return;
        }
        HeadOutline head = outline.get();
        draw(board, head.hairTop().y(), Quantity.CROWN_MARGIN, "line.hair-top");
        draw(board, head.betweenEyes().y(), Quantity.EYE_LINE, "line.eyes");
        draw(board, head.chin().y(), Quantity.CHIN_MARGIN, "line.chin");
        board.legend().addLine("legend.measured", Palette.SEEN, Strokes.LINE);
    }

    private static void draw(Board board, double photoY, Quantity quantity, String key) {
        Scene scene = board.scene();
        PhotoPlace place = board.place();
        double y = Math.max(place.y(), Math.min(place.bottom(), place.down(photoY)));
        Color colour = scene.colour(quantity);
        Strokes.draw(board.pen(), Strokes.across(place.x(), place.right(), y), colour, Strokes.LINE);

        board.right()
                .add(
                        scene.letters(),
                        new Spot(place.right(), y),
                        Optional.empty(),
                        scene.texts().get(key),
                        Optional.empty(),
                        colour);
    }
}
