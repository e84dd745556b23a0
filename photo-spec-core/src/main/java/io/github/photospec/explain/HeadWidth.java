package io.github.photospec.explain;

import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import java.awt.Color;

/** How wide the head is, measured above the photo, and how wide it may be. */
final class HeadWidth implements Overlay {
    /** What it needs above the photo. */
    static final int ROOM = 52;

    private static final double LINE = 9;
    private static final double BAND_FROM = 26;
    private static final double BAND_TO = 16;
    private static final double TEXT = 50;

    /** Whether there is anything to measure, and a rule about it. */
    static boolean isDrawn(Scene scene) {
        return scene.measures(Quantity.HEAD_WIDTH);
    }

    @Override
    public void draw(Board board) {
        if (!isDrawn(board.scene())) {
            return;
        }
        Scene scene = board.scene();
        PhotoPlace place = board.place();
        HeadOutline head = scene.outline().orElseThrow();
        IntervalRule rule = scene.rule(Quantity.HEAD_WIDTH).orElseThrow();
        double middle = head.left().towards(head.right(), 0.5).x();
        Allowed width = Allowed.of(rule, place.frame().x(), PrintSize::width);
        double top = place.y() - BAND_FROM;
        double bottom = place.y() - BAND_TO;
        if (width.hasLeast()) {
            Bands.down(board, width.moved(span -> span.half().startingAt(middle)), top, bottom);
            Bands.down(board, width.moved(span -> span.half().endingAt(middle)), top, bottom);
        } else {
            Bands.down(board, width.moved(span -> span.half().around(middle)), top, bottom);
        }
        measure(board, head, scene.colour(Quantity.HEAD_WIDTH));
        Captions.draw(board, Quantity.HEAD_WIDTH, place.across(middle), place.y() - TEXT);
    }

    private static void measure(Board board, HeadOutline head, Color colour) {
        PhotoPlace place = board.place();
        double from = place.across(head.right().x());
        double to = place.across(head.left().x());
        double y = place.y() - LINE;
        Strokes.draw(
                board.pen(),
                Strokes.down(from, place.y(), place.down(head.right().y())),
                colour,
                Strokes.DOTTED);
        Strokes.draw(
                board.pen(), Strokes.down(to, place.y(), place.down(head.left().y())), colour, Strokes.DOTTED);
        Strokes.plain(board.pen(), Strokes.measureAcross(from, to, y), colour, Strokes.LINE);
    }
}
