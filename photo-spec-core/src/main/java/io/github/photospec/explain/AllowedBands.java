package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a specification wants the top of the hair, the eyes and the chin; shown also where no face was found. */
final class AllowedBands implements Overlay {
    /** What the brackets need beside the photo. */
    static final int ROOM = 24;

    private static final double BRACKET = 3;
    private static final double STEP = 7;

    @Override
    public void draw(Board board) {
        double height = board.place().frame().y();
        draw(board, Quantity.CROWN_MARGIN, 1, UnaryOperator.identity());
        draw(board, Quantity.EYE_LINE, 2, UnaryOperator.identity());
        draw(board, Quantity.CHIN_MARGIN, 3, span -> span.endingAt(height));
    }

    private static void draw(Board board, Quantity quantity, int column, UnaryOperator<Allowed.Span> onPhoto) {
        Optional<IntervalRule> rule = board.scene().rule(quantity);
        if (rule.isPresent()) {
            double height = board.place().frame().y();
            Allowed allowed = Allowed.of(rule.get(), height, PrintSize::height).moved(onPhoto);
            Bands.across(board, allowed, board.place().x(), board.place().right());
            note(board, rule.get(), board.place().x() - column * STEP, allowed.widest());
        }
    }

    /** A bracket over the whole range, and a note at its middle, or at its only end. */
    private static void note(Board board, IntervalRule rule, double x, Allowed.Span span) {
        PhotoPlace place = board.place();
        Allowed.Span inside = span.within(place.frame().y());
        double top = place.down(inside.from());
        double bottom = place.down(inside.to());
        board.pen().setColor(Palette.QUIET);
        board.pen().fill(new Rectangle2D.Double(x, top, BRACKET, Math.max(2, bottom - top)));
        Scene scene = board.scene();
        board.left()
                .add(
                        scene.letters(),
                        new Spot(x, place.down(span.landmark(place.frame().y()))),
                        scene.mark(rule.quantity()),
                        Banner.capitalized(scene.messages().rule(rule.id())),
                        Optional.of(scene.messages().demand(rule)),
                        Palette.QUIET);
    }
}
