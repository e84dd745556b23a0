package io.github.photospec.explain;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Lines that are seen on any photo. */
final class Strokes {
    static final Stroke HAIR = new BasicStroke(1);
    static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED = dashed(1.6f, 7, 5);
    static final Stroke DOTTED = dashed(2f, 2, 4);
    static final Stroke DASH_DOT = dashed(1.8f, 10, 4, 2, 4);

    private static final Stroke HALO = new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double TICK = 5;

    private Strokes() {}

    private static Stroke dashed(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    /** A line with a light edge, so that it stands out from dark hair and from a white wall alike. */
    static void draw(Graphics2D graphics, Shape shape, Color colour, Stroke stroke) {
        graphics.setColor(Palette.HALO);
        graphics.setStroke(HALO);
        graphics.draw(shape);
        plain(graphics, shape, colour, stroke);
    }

    /** A line on white. */
    static void plain(Graphics2D graphics, Shape shape, Color colour, Stroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    static Shape across(double from, double to, double y) {
        return new Line2D.Double(from, y, to, y);
    }

    static Shape down(double x, double from, double to) {
        return new Line2D.Double(x, from, x, to);
    }

    /** A measuring line down with ticks at its ends. */
    static Shape measureDown(double x, double from, double to) {
        return joined(down(x, from, to), across(x - TICK, x + TICK, from), across(x - TICK, x + TICK, to));
    }

    /** A measuring line across with ticks at its ends. */
    static Shape measureAcross(double from, double to, double y) {
        return joined(across(from, to, y), down(from, y - TICK, y + TICK), down(to, y - TICK, y + TICK));
    }

    private static Shape joined(Shape... lines) {
        Path2D path = new Path2D.Double();
        for (Shape line : lines) {
            path.append(line, false);
        }
        return path;
    }
}
