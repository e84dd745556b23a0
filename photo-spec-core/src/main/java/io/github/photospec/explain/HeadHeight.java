package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import java.util.Optional;

/** How high the head is, measured at the photo's right, and from the hair's top on how high it may be. */
final class HeadHeight implements Overlay {
    /** What it needs beside the photo. */
    static final int ROOM = 34;

    private static final double LINE = 12;
    private static final double BAND_FROM = 20;
    private static final double BAND_TO = 30;

    /** Whether there is anything to measure, and a rule about it. */
    static boolean isDrawn(Scene scene) {
        return scene.measures(Quantity.HEAD_HEIGHT);
    }

    @Override
    public void draw(Board board) {
        if (!isDrawn(board.scene())) {
            return;
        }
        Scene scene = board.scene();
        PhotoPlace place = board.place();
        HeadOutline head = scene.outline().orElseThrow();
        IntervalRule rule = scene.rule(Quantity.HEAD_HEIGHT).orElseThrow();
        double top = place.down(head.hairTop().y());
        double bottom = place.down(head.chin().y());
        // Away from the note about the eyes.
        double between = (place.down(head.betweenEyes().y()) + bottom) / 2;
        Allowed chin = Allowed.of(rule, place.frame().y(), PrintSize::height)
                .moved(span -> span.startingAt(head.hairTop().y()));
        Bands.across(board, chin, place.right() + BAND_FROM, place.right() + BAND_TO);
        Strokes.plain(
                board.pen(),
                Strokes.measureDown(place.right() + LINE, top, bottom),
                scene.colour(Quantity.HEAD_HEIGHT),
                Strokes.LINE);
        board.right()
                .add(
                        scene.letters(),
                        new Spot(place.right() + LINE, between),
                        scene.mark(Quantity.HEAD_HEIGHT),
                        Banner.capitalized(scene.messages().rule(rule.id())),
                        Optional.of(scene.messages().demand(rule)),
                        scene.colour(Quantity.HEAD_HEIGHT));
    }
}
