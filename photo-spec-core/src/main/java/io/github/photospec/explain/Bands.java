package io.github.photospec.explain;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * How allowed ranges look: what is required green with whole edges, what is recommended blue with dashed ones. A range
 * that is wide because it has one end only fades from there, or it would cover the face.
 */
final class Bands {
    private static final double THINNEST = 2;
    /** Wider bands with one end only fade. */
    private static final double WIDE = 0.25;

    private static final double FADE = 40;

    private Bands() {}

    /** Draws what is allowed as a band across these columns of the drawing, and explains it. */
    static void across(Board board, Allowed allowed, double from, double to) {
        double side = board.place().frame().y();
        draw(board, allowed, (span, look) -> {
            Allowed.Span inside = span.within(side);
            boolean begins = span.from() > 0;
            boolean ends = span.to() < side;
            double top = board.place().down(inside.from());
            double bottom = Math.max(top + THINNEST, board.place().down(inside.to()));
            boolean fades = begins != ends && inside.to() - inside.from() > WIDE * side;
            new Band(top, bottom, begins, ends, fades).draw(board.pen(), look, from, to, false);
        });
    }

    /** Draws what is allowed as a band down these rows of the drawing, and explains it. */
    static void down(Board board, Allowed allowed, double from, double to) {
        double side = board.place().frame().x();
        draw(board, allowed, (span, look) -> {
            Allowed.Span inside = span.within(side);
            boolean begins = span.from() > 0;
            boolean ends = span.to() < side;
            double left = board.place().across(inside.from());
            double right = Math.max(left + THINNEST, board.place().across(inside.to()));
            new Band(left, right, begins, ends, false).draw(board.pen(), look, from, to, true);
        });
    }

    private static void draw(Board board, Allowed allowed, Drawer drawer) {
        allowed.required().ifPresent(span -> {
            drawer.draw(span, Look.REQUIRED);
            explain(board.legend(), "legend.required", Look.REQUIRED);
        });
        allowed.recommended().ifPresent(span -> {
            drawer.draw(span, Look.RECOMMENDED);
            explain(board.legend(), "legend.recommended", Look.RECOMMENDED);
        });
    }

    private static void explain(Legend legend, String key, Look look) {
        Band sample = new Band(2, Legend.SWATCH_HEIGHT - 2, true, true, false);
        legend.add(key, (graphics, x, y) -> {
            Graphics2D own = (Graphics2D) graphics.create();
            own.translate(x, y);
            sample.draw(own, look, 0, Legend.SWATCH_WIDTH, false);
            own.dispose();
        });
    }

    /** Draws one span in one look. */
    @FunctionalInterface
    private interface Drawer {
        void draw(Allowed.Span span, Look look);
    }

    private enum Look {
        REQUIRED(Palette.REQUIRED, Strokes.HAIR),
        RECOMMENDED(Palette.RECOMMENDED, Strokes.DASHED);

        private static final int ALPHA = 60;

        private final Color colour;
        private final Stroke edge;

        Look(Color colour, Stroke edge) {
            this.colour = colour;
            this.edge = edge;
        }

        Color veil() {
            return Palette.veil(colour, ALPHA);
        }
    }

    /** A band on the drawing, lying or standing, and which of its ends are limits. */
    private record Band(double from, double to, boolean begins, boolean ends, boolean fades) {
        void draw(Graphics2D graphics, Look look, double otherFrom, double otherTo, boolean standing) {
            Graphics2D own = (Graphics2D) graphics.create();
            if (standing) {
                // Drawn as if it lay, on a drawing whose axes are swapped.
                own.transform(new AffineTransform(0, 1, 1, 0, 0, 0));
            }
            own.setPaint(fades ? fading(look) : look.veil());
            own.fill(new Rectangle2D.Double(otherFrom, from, otherTo - otherFrom, to - from));
            if (begins) {
                Strokes.plain(own, Strokes.across(otherFrom, otherTo, from), look.colour, look.edge);
            }
            if (ends) {
                Strokes.plain(own, Strokes.across(otherFrom, otherTo, to), look.colour, look.edge);
            }
            own.dispose();
        }

        private Paint fading(Look look) {
            float limit = (float) (begins ? from : to);
            float gone = (float) (begins ? from + FADE : to - FADE);
            return new GradientPaint(0, limit, look.veil(), 0, gone, Palette.veil(look.colour, 0));
        }
    }
}
