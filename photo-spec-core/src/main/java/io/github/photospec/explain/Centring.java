package io.github.photospec.explain;

import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Optional;

/** The frame's middle, how far the face may be from it, and where it is. */
final class Centring implements Overlay {
    /** What it needs below the photo. */
    static final int ROOM = 40;

    /** The band is left out where the face is. */
    private static final double ABOVE = 0.08;

    private static final double BELOW = 0.2;
    private static final double POINTER = 10;
    private static final double TEXT = 16;

    /** Whether a rule asks for it. */
    static boolean isDrawn(Scene scene) {
        return scene.rule(Quantity.FACE_OFFSET).isPresent();
    }

    @Override
    public void draw(Board board) {
        Optional<IntervalRule> rule = board.scene().rule(Quantity.FACE_OFFSET);
        if (rule.isEmpty()) {
            return;
        }
        PhotoPlace place = board.place();
        double middle = place.frame().x() / 2;
        Allowed allowed =
                Allowed.of(rule.get(), place.frame().x(), PrintSize::width).moved(span -> span.startingAt(middle));
        Bands.down(board, allowed, place.y(), place.y() + ABOVE * place.height());
        Bands.down(board, allowed, place.bottom() - BELOW * place.height(), place.bottom());
        Strokes.draw(
                board.pen(),
                Strokes.down(place.across(middle), place.y(), place.bottom()),
                Palette.QUIET,
                Strokes.DASH_DOT);
        board.legend().addLine("legend.centre", Palette.QUIET, Strokes.DASH_DOT);
        board.scene().outline().ifPresent(head -> measure(board, head));
        Captions.draw(board, Quantity.FACE_OFFSET, place.across(middle), place.bottom() + TEXT);
    }

    /** A line from between the eyes down to a pointer below the photo. */
    private static void measure(Board board, HeadOutline head) {
        PhotoPlace place = board.place();
        Color colour = board.scene().colour(Quantity.FACE_OFFSET);
        double x = place.across(head.betweenEyes().x());
        Strokes.draw(
                board.pen(),
                Strokes.down(x, place.down(head.betweenEyes().y()), place.bottom()),
                colour,
                Strokes.DOTTED);
        Path2D pointer = new Path2D.Double();
        pointer.moveTo(x, place.bottom() + 2);
        pointer.lineTo(x + POINTER / 2, place.bottom() + 2 + POINTER);
        pointer.lineTo(x - POINTER / 2, place.bottom() + 2 + POINTER);
        pointer.closePath();
        board.pen().setColor(colour);
        board.pen().fill(pointer);
    }
}
