package io.github.photospec.explain;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Parts below one another. */
final class Column implements Part {
    private final List<Placed> parts = new ArrayList<>();
    private double height;

    /** One more part, so far below the one before and so far to the right. */
    Column add(double gap, double indent, Part part) {
        if (part.height() > 0) {
            height += parts.isEmpty() ? 0 : gap;
            parts.add(new Placed(indent, height, part));
            height += part.height();
        }
        return this;
    }

    /** One more part, so far below the one before. */
    Column add(double gap, Part part) {
        return add(gap, 0, part);
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(Graphics2D graphics, double x, double y) {
        parts.forEach(placed -> placed.part().draw(graphics, x + placed.x(), y + placed.y()));
    }

    private record Placed(double x, double y, Part part) {}
}
