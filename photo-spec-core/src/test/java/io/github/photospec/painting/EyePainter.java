package io.github.photospec.painting;

import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.util.Random;

/** One eye, from open to shut. */
final class EyePainter {
    private static final Color WHITE_OF_EYE = new Color(226, 219, 213);
    private static final Color TEAR_DUCT = new Color(205, 140, 128);
    private static final Color PUPIL = new Color(12, 9, 8);
    private static final Color LID_SHADOW = new Color(20, 12, 10);
    private static final Color LID_LINE = new Color(22, 14, 12);
    private static final Color LID_FLESH = new Color(150, 60, 50);
    private static final Color LASH = new Color(20, 13, 11, 140);

    private static final double CENTRE_X = 3.1;
    private static final double IRIS_RADIUS = 0.6;
    private static final Spot INNER = new Spot(1.78, 2.45);
    private static final Spot OUTER = new Spot(4.5, 2.68);

    private final Easel easel;
    private final Brush brush;
    private final FaceGrid grid;
    private final Side side;
    private final int sign;
    private final Color skin;
    private final double open;
    private final double centreY;

    EyePainter(Easel easel, Brush brush, Side side) {
        this.easel = easel;
        this.brush = brush;
        this.grid = easel.grid();
        this.side = side;
        this.sign = side.sign();
        this.skin = easel.sitter().complexion().skin();
        this.open = easel.sitter().expression().eyes();
        this.centreY = 2.08 + 0.34 * open;
    }

    void paint() {
        surroundings();
        if (easel.sitter().expression().showsEyeballs()) {
            Shape almond =
                    grid.between(upperLid(OUTER.x(), OUTER.y()), lowerLid().reversed());
            brush.fill(almond, WHITE_OF_EYE);
            brush.inside(almond, this::eyeball);
        }
        Color flesh = Tones.lit(Tones.mix(skin, LID_FLESH, 0.3), 0.55);
        brush.line(lowerLid(), flesh, 0.65, 0.1, 0.05);
        brush.line(lashLine(), LID_LINE, 0.75 + 0.17 * open, 0.12 + 0.05 * open, 0.06);
        lashes();
        mark();
    }

    /** Light caught by the cornea; painted after the face is lit. */
    static void glint(Brush brush, Side side) {
        double x = side.sign() * CENTRE_X;
        brush.soft(brush.grid().ellipse(x - 0.2, 2.82, 0.13, 0.12), Color.WHITE, 0.95, 0.03);
        brush.soft(brush.grid().ellipse(x + 0.2, 2.35, 0.12, 0.08), Color.WHITE, 0.25, 0.05);
    }

    private double upperY() {
        return centreY + 0.72 * open;
    }

    private double lowerY() {
        return centreY - 0.04 - 0.26 * open;
    }

    private Curve upperLid(double endX, double endY) {
        double shut = 0.15 * (1 - open);
        return Curve.of(
                        INNER,
                        new Spot(2.3, centreY + shut + 0.48 * open),
                        new Spot(CENTRE_X, upperY()),
                        new Spot(3.95, centreY + 0.13 + 0.42 * open),
                        new Spot(endX, endY))
                .on(side);
    }

    /** The upper lashes reach a little beyond the corner. */
    private Curve lashLine() {
        return upperLid(4.62, 2.66);
    }

    private Curve lowerLid() {
        double shut = 0.15 * (1 - open);
        return Curve.of(
                        INNER,
                        new Spot(2.3, centreY + shut - 0.22 * open),
                        new Spot(CENTRE_X, lowerY()),
                        new Spot(3.9, centreY + 0.08 - 0.2 * open),
                        OUTER)
                .on(side);
    }

    private void surroundings() {
        Curve crease = Curve.of(
                        new Spot(1.9, 2.75),
                        new Spot(2.4, 2.9 + 0.5 * open),
                        new Spot(3.2, 3.1 + 0.55 * open),
                        new Spot(4.1, 3.0 + 0.4 * open),
                        new Spot(4.8, 2.75))
                .on(side);
        brush.line(crease, Tones.lit(skin, 0.45), 0.2 + 0.4 * open, 0.14, 0.09 + 0.12 * (1 - open));
        if (open < 0.5) {
            brush.soft(grid.ellipse(sign * CENTRE_X, 2.75, 1.1, 0.38), Tones.lit(skin, 1.1), 0.5, 0.25);
        }
        Curve browBone = Curve.through("2.2,3.5 3.2,3.9 4.4,3.5 3.2,3.25").on(side);
        brush.soft(grid.closed(browBone), Tones.lit(skin, 1.12), 0.35, 0.2);
        Curve bag = Curve.through("2.0,1.75 3,1.35 4.1,1.6").on(side);
        brush.line(bag, Tones.lit(skin, 0.6), 0.35, 0.3, 0.25);
        brush.soft(grid.ellipse(sign * CENTRE_X, 2.5, 1.5, 0.8), Tones.lit(skin, 0.65), 0.3, 0.25);
    }

    private void eyeball() {
        double x = sign * CENTRE_X;
        double y = 2.6;
        brush.soft(grid.ellipse(sign * INNER.x(), INNER.y(), 0.45, 0.4), TEAR_DUCT, 0.7, 0.13);
        Color iris = easel.sitter().complexion().iris();
        brush.fill(
                grid.ellipse(x, y, IRIS_RADIUS, IRIS_RADIUS),
                new RadialGradientPaint(
                        (float) grid.x(x),
                        (float) grid.y(y - 0.12),
                        (float) grid.length(IRIS_RADIUS),
                        new float[] {0, 0.45f, 0.85f, 1},
                        new Color[] {
                            Tones.lit(iris, 1.35), Tones.lit(iris, 1.15), Tones.lit(iris, 0.7), Tones.lit(iris, 0.3)
                        }));
        brush.fill(grid.ellipse(x, y, 0.25, 0.25), PUPIL);
        brush.line(lashLine(), LID_SHADOW, 0.55, 0.5, 0.14);
    }

    private void lashes() {
        Random random = easel.random("lashes" + sign);
        double direction = easel.sitter().expression().showsEyeballs() ? 1 : -1.1;
        int count = (int) (8 + 26 * open);
        for (int i = 0; i < count; i++) {
            double share = random.nextDouble();
            Spot root = lashLine().at(share);
            Curve lash = Curve.of(
                    new Spot(root.x(), root.y()),
                    new Spot(root.x() + sign * 0.08 * share, root.y() + 0.09 * direction),
                    new Spot(root.x() + sign * (0.3 * share - 0.05), root.y() + 0.24 * direction));
            brush.draw(grid.open(lash), LASH, 0.05);
        }
    }

    private void mark() {
        FaceMarks marks = easel.marks();
        marks.put(side.choose(33, 263), sign * OUTER.x(), OUTER.y());
        marks.put(side.choose(133, 362), sign * INNER.x(), INNER.y());
        marks.put(side.choose(159, 386), sign * CENTRE_X, upperY());
        marks.put(side.choose(145, 374), sign * CENTRE_X, lowerY());
    }
}
