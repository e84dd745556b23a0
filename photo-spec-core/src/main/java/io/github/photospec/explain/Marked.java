package io.github.photospec.explain;

import java.awt.Graphics2D;

/**
 * Words behind a mark, which stands beside their first line.
 *
 * @param size of the mark
 * @param indent from the mark's left edge to the words
 */
record Marked(Mark mark, double size, double indent, Part words) implements Part {
    @Override
    public double height() {
        return Math.max(size, words.height());
    }

    @Override
    public void draw(Graphics2D graphics, double x, double y) {
        mark.draw(graphics, x + (indent - size) / 4, y + 2, size);
        words.draw(graphics, x + indent, y);
    }
}
