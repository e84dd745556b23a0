package io.github.photospec.explain;

import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Quantity;

/** One line above or below a photo that says what a rule asks for. */
final class Captions {
    private static final double MARK = 15;
    private static final double GAP = 6;

    private Captions() {}

    /** The rule's mark, name and demand about a column, as near to it as the board's sides allow. */
    static void draw(Board board, Quantity quantity, double middle, double y) {
        Scene scene = board.scene();
        IntervalRule rule = scene.rule(quantity).orElseThrow();
        double room = board.right().end();
        String demand = scene.messages().demand(rule);
        TextBlock text = TextBlock.of(
                scene.letters(),
                scene.texts().get("caption", Banner.capitalized(scene.messages().rule(rule.id())), demand),
                TextStyle.NOTE,
                room - MARK - GAP,
                1);
        double width = MARK + GAP + text.width();
        double left = Math.max(0, Math.min(middle - width / 2, room - width));
        scene.mark(quantity).ifPresent(mark -> mark.draw(board.pen(), left, y + (text.height() - MARK) / 2, MARK));
        text.draw(board.pen(), left + MARK + GAP, y);
    }
}
