package io.github.photospec.explain;

import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Outcome;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** A sign for an outcome: a shape of its own and a colour of its own. On a field of ten units a side. */
enum Mark {
    /** A tick in a disc. */
    PASSED(Palette.PASSED, new Ellipse2D.Double(0, 0, 10, 10), path(2.6, 5.2, 4.3, 7, 7.5, 3.2)),
    /** An exclamation mark in a triangle. */
    WARNED(Palette.WARNED, closed(path(5, 0.3, 10.2, 9.7, -0.2, 9.7)), joined(path(5, 3.6, 5, 6), path(5, 8, 5, 8.05))),
    /** A cross in a square. */
    FAILED(
            Palette.FAILED,
            new RoundRectangle2D.Double(0.2, 0.2, 9.6, 9.6, 2, 2),
            joined(path(3, 3, 7, 7), path(7, 3, 3, 7))),
    /** A question mark in a lozenge. */
    UNKNOWN(
            Palette.UNKNOWN,
            closed(path(5, -0.6, 10.6, 5, 5, 10.6, -0.6, 5)),
            joined(curve(3.6, 3.7, 3.7, 2.2, 6.4, 2.2, 6.4, 3.9, 6.4, 4.9, 5, 4.9, 5, 6), path(5, 7.6, 5, 7.65)));

    private static final BasicStroke STROKE = new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Color colour;
    private final Shape field;
    private final Shape sign;

    Mark(Color colour, Shape field, Shape sign) {
        this.colour = colour;
        this.field = field;
        this.sign = sign;
    }

    static Mark of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> PASSED;
            case WARN -> WARNED;
            case FAIL -> FAILED;
            case NOT_ASSESSED -> UNKNOWN;
        };
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> PASSED;
            case UNDETERMINED -> UNKNOWN;
            case NON_COMPLIANT -> FAILED;
        };
    }

    Color colour() {
        return colour;
    }

    /** Draws it in its colour on white. */
    void draw(Graphics2D graphics, double x, double y, double size) {
        draw(graphics, x, y, size, colour, Palette.PAPER);
    }

    /** Draws it in white on its colour. */
    void drawInverted(Graphics2D graphics, double x, double y, double size) {
        draw(graphics, x, y, size, Palette.PAPER, colour);
    }

    /** Draws the sign alone. */
    void drawSign(Graphics2D graphics, double x, double y, double size, Color ink) {
        Graphics2D own = scaled(graphics, x, y, size);
        own.setColor(ink);
        own.draw(sign);
        own.dispose();
    }

    private void draw(Graphics2D graphics, double x, double y, double size, Color fill, Color ink) {
        Graphics2D own = scaled(graphics, x, y, size);
        own.setColor(fill);
        own.fill(field);
        own.setColor(ink);
        own.draw(sign);
        own.dispose();
    }

    private static Graphics2D scaled(Graphics2D graphics, double x, double y, double size) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(x, y);
        own.scale(size / 10, size / 10);
        own.setStroke(STROKE);
        return own;
    }

    private static Path2D path(double... places) {
        Path2D path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            path.lineTo(places[i], places[i + 1]);
        }
        return path;
    }

    private static Path2D curve(double... places) {
        Path2D path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 6) {
            path.curveTo(places[i], places[i + 1], places[i + 2], places[i + 3], places[i + 4], places[i + 5]);
        }
        return path;
    }

    private static Path2D closed(Path2D path) {
        path.closePath();
        return path;
    }

    private static Path2D joined(Path2D first, Path2D second) {
        first.append(second, false);
        return first;
    }
}
