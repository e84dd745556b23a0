package io.github.photospec.painting;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.util.Random;

/** Neck, shoulders and clothes, and the hair that falls behind them. */
final class BodyPainter {
    /** Clothes reach down to the frame's edge, however small the head is. */
    private static final double BOTTOM = -1000;

    private static final Curve NECK = Curve.through("-5.0,-4 -5.0,-8.5 -5.2,-11.2 -6.6,-12.9 -8.2,-14.0 -8,-19"
            + " 8,-19 8.2,-14.0 6.6,-12.9 5.2,-11.2 5.0,-8.5 5.0,-4");
    private static final Curve CHIN_SHADOW =
            Curve.through("-6.6,-4 -6.2,-7.4 -4.6,-9.8 -2.3,-11.4 0,-11.9").mirrored();
    private static final Curve NECK_MUSCLE = Curve.through("3.9,-9.5 2.4,-12.5 0.9,-14.3");
    private static final Curve COLLAR =
            Curve.through("6.7,-12.2 5.2,-13.6 2.2,-15.4 0.3,-16.3 2.1,-18.6 5,-16.9 7.6,-14.2");
    private static final Curve ARM = Curve.through("15.2,-24 15.8,-30 16.4,-37");

    private final Easel easel;
    private final Brush brush;
    private final FaceGrid grid;
    private final Color skin;
    private final Color cloth;
    private final double neckline;

    BodyPainter(Easel easel, Brush brush) {
        this.easel = easel;
        this.brush = brush;
        this.grid = easel.grid();
        this.skin = easel.sitter().complexion().skin();
        this.cloth = easel.sitter().outfit().cloth();
        this.neckline = easel.sitter().outfit().collar() ? -14.9 : -14.2;
    }

    void paint() {
        neck();
        clothes();
        folds();
        if (easel.sitter().outfit().collar()) {
            collar(Side.LEFT, 1.22);
            collar(Side.RIGHT, 1.0);
        } else {
            Curve hem = Curve.of(-6.4, -13.5, -3.6, neckline - 0.5, 0, neckline - 1.5)
                    .mirrored();
            brush.line(hem, Tones.lit(cloth, 0.45), 0.7, 0.25, 0.1);
        }
    }

    private void neck() {
        Path2D neck = grid.closed(NECK);
        brush.part(neck, across(6, skin, new float[] {0, 0.35f, 0.7f, 1}, 0.7, 0.9, 0.82, 0.55), Part.SKIN);
        brush.inside(neck, () -> {
            double drop = FaceGrid.CHIN_DROP * easel.sitter().expression().mouth();
            brush.soft(grid.closed(CHIN_SHADOW), Tones.lit(skin, 0.42), 0.85, 0.55);
            brush.soft(grid.ellipse(0, -10 - drop, 4.5, 1.6), Tones.lit(skin, 0.42), 0.5, 0.8);
            for (Side side : Side.values()) {
                brush.line(NECK_MUSCLE.on(side), Tones.lit(skin, 0.5), side == Side.LEFT ? 0.35 : 0.4, 0.35, 0.3);
            }
            brush.soft(grid.ellipse(0, -14.4, 0.8, 0.4), Tones.lit(skin, 0.5), 0.4, 0.3);
        });
    }

    private void clothes() {
        Curve shoulders = Curve.of(
                        new Spot(-23.6, -40),
                        new Spot(-22.6, -31),
                        new Spot(-21, -24),
                        new Spot(-18.6, -19.5),
                        new Spot(-15.5, -16.9),
                        new Spot(-11, -15.2),
                        new Spot(-7.2, -13.3),
                        new Spot(-6.2, -13.6),
                        new Spot(-3.6, neckline - 0.4),
                        new Spot(0, neckline - 1.4))
                .mirrored();
        Path2D shape = grid.open(shoulders);
        shape.lineTo(grid.x(24.5), grid.y(BOTTOM));
        shape.lineTo(grid.x(-24.5), grid.y(BOTTOM));
        shape.closePath();
        brush.part(shape, across(17, cloth, new float[] {0, 0.3f, 0.65f, 1}, 0.72, 1.08, 0.95, 0.6), Part.CLOTH);
    }

    private void folds() {
        Random random = easel.random("folds");
        for (int i = 0; i < 26; i++) {
            double x = random.nextGaussian() * 10;
            double y = -16.5 - random.nextDouble() * 5;
            Curve fold = Curve.of(x, y, x + random.nextGaussian(), y - 1.5, x + random.nextGaussian() * 2.2, y - 4);
            brush.line(fold, Tones.lit(cloth, random.nextBoolean() ? 0.45 : 1.35), 0.22, 0.35, 0.35);
        }
        for (Side side : Side.values()) {
            brush.line(ARM.on(side), Tones.lit(cloth, 0.4), 0.55, 0.35, 0.3);
        }
    }

    private void collar(Side side, double light) {
        Curve edge = COLLAR.on(side);
        Path2D collar = grid.closed(edge);
        brush.part(collar, Tones.lit(cloth, light), Part.CLOTH);
        brush.line(edge, Tones.lit(cloth, 0.35), 0.6, 0.12, 0.1);
    }

    /** Light from the left and shade on the right, from one side of the body to the other. */
    private Paint across(double reach, Color base, float[] stops, double... lights) {
        Color[] colours = new Color[lights.length];
        for (int i = 0; i < lights.length; i++) {
            colours[i] = Tones.lit(base, lights[i]);
        }
        return new LinearGradientPaint((float) grid.x(-reach), 0, (float) grid.x(reach), 0, stops, colours);
    }
}
