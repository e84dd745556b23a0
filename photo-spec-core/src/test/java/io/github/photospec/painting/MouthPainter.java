package io.github.photospec.painting;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Lips, and what an open mouth shows. */
final class MouthPainter {
    private static final Color LIP_BLOOD = new Color(168, 62, 66);
    private static final Color CAVITY = new Color(48, 14, 16);
    private static final Color TEETH = new Color(228, 220, 206);
    private static final Color TOOTH_GAP = new Color(120, 100, 90);
    private static final Color TONGUE = new Color(170, 80, 80);
    private static final Color PARTING = new Color(70, 22, 22);
    private static final Color PARTING_CORE = new Color(60, 18, 18);

    private final Easel easel;
    private final Brush brush;
    private final FaceGrid grid;
    private final Color skin;
    private final Color lip;
    private final double open;
    private final double halfWidth;
    private final double cornerY;
    private final double upperY;
    private final double lowerY;

    MouthPainter(Easel easel, Brush brush) {
        this.easel = easel;
        this.brush = brush;
        this.grid = easel.grid();
        this.skin = easel.sitter().complexion().skin();
        this.lip = Tones.mix(Tones.mix(skin, LIP_BLOOD, 0.55), Tones.lit(skin, 0.7), 0.25);
        double smile = easel.sitter().expression().smile();
        this.open = easel.sitter().expression().mouth();
        this.halfWidth = 2.45 + 0.45 * smile - 0.25 * open;
        this.cornerY = -4.35 + 0.35 * smile;
        this.upperY = -4.18 + 0.1 * open;
        this.lowerY = -4.28 - 2.0 * open;
    }

    void paint() {
        boolean closed = easel.sitter().expression().isMouthClosed();
        shadowUnderLip();
        if (!closed) {
            Shape gap = grid.between(upperInner(), lowerInner());
            brush.fill(gap, CAVITY);
            brush.inside(gap, this::teethAndTongue);
        }
        brush.soft(grid.between(upperOuter(), upperInner()), Tones.lit(lip, 0.82), 0.95, 0.06);
        brush.soft(grid.between(lowerInner(), lowerOuter()), lip, 0.92, 0.07);
        Color wet = Tones.mix(lip, Color.WHITE, 0.45);
        brush.soft(grid.ellipse(0.1, -4.85 - 2 * open, 1.0, 0.2), wet, 0.45, 0.17);
        brush.line(upperOuter(), Tones.lit(skin, 1.15), 0.25, 0.12, 0.1);
        lipLines();
        brush.line(upperInner(), PARTING, closed ? 0.85 : 0.4, 0.11, 0.06);
        if (closed) {
            Curve core = Curve.of(-halfWidth * 0.6, cornerY + 0.1, 0, upperY - 0.1, halfWidth * 0.6, cornerY + 0.1);
            brush.line(core, PARTING_CORE, 0.4, 0.12, 0.1);
        }
        for (Side side : Side.values()) {
            double x = side.sign() * (halfWidth + 0.12);
            brush.soft(grid.ellipse(x, cornerY, 0.22, 0.18), Tones.lit(skin, 0.45), 0.6, 0.12);
        }
        mark();
    }

    private Curve upperOuter() {
        return Curve.of(-halfWidth, cornerY, -1.5, -3.72, -0.62, -3.38, 0, -3.55)
                .mirrored();
    }

    private Curve upperInner() {
        return Curve.of(halfWidth, cornerY, 1.2, upperY - 0.02, 0, upperY - 0.05)
                .mirrored();
    }

    private Curve lowerInner() {
        return Curve.of(-halfWidth, cornerY, -1.2, lowerY + 0.1 * open - 0.05, 0, lowerY - 0.04)
                .mirrored();
    }

    private Curve lowerOuter() {
        return Curve.of(halfWidth, cornerY, 1.5, -5.05 - 1.9 * open, 0, -5.42 - 2 * open)
                .mirrored();
    }

    private void shadowUnderLip() {
        Curve hollow = Curve.of(
                new Spot(-1.7, -5.5 - 2 * open),
                new Spot(0, -5.75 - 2 * open),
                new Spot(1.7, -5.5 - 2 * open),
                new Spot(1.1, -6.3 - 1.6 * open),
                new Spot(0, -6.45 - 1.6 * open),
                new Spot(-1.1, -6.3 - 1.6 * open));
        brush.soft(grid.closed(hollow), Tones.lit(skin, 0.55), 0.5, 0.3);
    }

    private void teethAndTongue() {
        Curve teeth = Curve.of(
                new Spot(-1.6, upperY + 0.3),
                new Spot(1.6, upperY + 0.3),
                new Spot(1.5, upperY - 0.6),
                new Spot(0, upperY - 0.75),
                new Spot(-1.5, upperY - 0.6));
        brush.soft(grid.closed(teeth), TEETH, 0.95, 0.06);
        for (int i = -3; i <= 3; i++) {
            brush.line(Curve.of(i * 0.42, upperY, i * 0.4, upperY - 0.8), TOOTH_GAP, 0.3, 0.04, 0.03);
        }
        brush.soft(grid.ellipse(0, lowerY + 0.1, 1.2, 0.55), TONGUE, 0.8, 0.2);
    }

    private void lipLines() {
        Random random = easel.random("lips");
        for (int i = 0; i < 60; i++) {
            double x = random.nextGaussian() * 0.9;
            Curve wrinkle = Curve.of(x, -4.5 - 2 * open, x * 1.05, -5.1 - 2 * open);
            brush.line(wrinkle, Tones.lit(lip, random.nextBoolean() ? 0.8 : 1.15), 0.18, 0.05, 0.03);
        }
    }

    private void mark() {
        FaceMarks marks = easel.marks();
        marks.put(61, -halfWidth, cornerY);
        marks.put(291, halfWidth, cornerY);
        marks.put(0, 0, -3.5);
        marks.put(17, 0, -5.42 - 2 * open);
        marks.put(13, 0, upperY - 0.05);
        marks.put(14, 0, lowerY - 0.04);
    }
}
