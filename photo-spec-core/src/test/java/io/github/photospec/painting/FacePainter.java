package io.github.photospec.painting;

import java.awt.Color;
import java.util.Random;

/** The head from the front: ears, skin, and the features on it. */
final class FacePainter {
    private static final Color BLOOD = new Color(190, 60, 50);
    private static final Curve SMILE_FOLD = Curve.through("2.1,-1.5 2.7,-2.7 3.2,-4.0");

    private final Easel easel;
    private final Brush brush;
    private final FaceGrid grid;
    private final Color skin;
    private final Color blush;

    FacePainter(Easel easel, Brush brush) {
        this.easel = easel;
        this.brush = brush;
        this.grid = easel.grid();
        this.skin = easel.sitter().complexion().skin();
        this.blush = Tones.mix(skin, BLOOD, 0.35);
    }

    void paint() {
        if (!easel.sitter().hairStyle().coversEars()) {
            for (Side side : Side.values()) {
                EarPainter.paint(brush, skin, blush, side);
            }
        }
        brush.part(grid.closed(outline(easel.sitter())), skin, Part.SKIN);
        tint();
        freckles();
        for (Side side : Side.values()) {
            new EyePainter(easel, brush, side).paint();
            new BrowPainter(easel, brush, side).paint();
        }
        new NosePainter(easel, brush).paint();
        new MouthPainter(easel, brush).paint();
        double smile = 0.3 * easel.sitter().expression().smile();
        brush.line(SMILE_FOLD.on(Side.LEFT), Tones.lit(skin, 0.6), 0.22 + smile, 0.2, 0.2);
        brush.line(SMILE_FOLD.on(Side.RIGHT), Tones.lit(skin, 0.6), 0.25 + smile, 0.2, 0.2);
        markContour();
    }

    /** The head without ears and hair, from the chin up the left side and down the right one. */
    static Curve outline(Sitter sitter) {
        double jaw = sitter.build().jaw();
        double drop = FaceGrid.CHIN_DROP * sitter.expression().mouth();
        return Curve.of(
                        new Spot(0, FaceGrid.CHIN - drop),
                        new Spot(-1.5 * jaw, -9.35 - drop),
                        new Spot(-3.0 * jaw, -8.75 - drop),
                        new Spot(-4.6 * jaw, -7.6 - drop * 0.8),
                        new Spot(-6.05 * jaw, -6.1 - drop * 0.6),
                        new Spot(-6.95, -4.2),
                        new Spot(-7.5, -1.2),
                        new Spot(-7.75, 1.5),
                        new Spot(-7.8, 4),
                        new Spot(-7.75, 7.4),
                        new Spot(-6.4, 10.5),
                        new Spot(-3.5, 12.5),
                        new Spot(0, HairStyle.BALD.top()))
                .mirrored();
    }

    /** Where blood shows through the skin and where the eyes lie in shade. */
    private void tint() {
        double eyes = easel.sitter().expression().eyes();
        for (Side side : Side.values()) {
            int sign = side.sign();
            brush.soft(grid.ellipse(sign * 4.5, -1.2, 1.9, 1.4), blush, 0.33, 0.9);
            Color lid = Tones.mix(Tones.lit(skin, 0.72), blush, 0.2);
            brush.soft(grid.ellipse(sign * 3.1, 2.9, 1.7, 1.0), lid, 0.12 + 0.3 * eyes, 0.4);
            brush.soft(grid.ellipse(sign * 2.2, 2.9, 0.6, 0.8), Tones.lit(skin, 0.6), 0.4, 0.35);
        }
        brush.soft(grid.ellipse(0, -0.9, 1.2, 0.9), blush, 0.4, 0.5);
        brush.soft(grid.ellipse(0, -8.2, 1.6, 0.8), blush, 0.18, 0.6);
    }

    private void freckles() {
        Random random = easel.random("freckles");
        for (int i = 0; i < 240; i++) {
            double x = random.nextGaussian() * 4;
            double y = random.nextGaussian() * 5;
            double width = 0.08 + 0.35 * random.nextDouble();
            double height = 0.08 + 0.3 * random.nextDouble();
            Color colour = Tones.lit(skin, random.nextBoolean() ? 0.85 : 1.08);
            brush.soft(grid.ellipse(x, y, width, height), colour, 0.12, 0.09);
        }
    }

    private void markContour() {
        double jaw = 6.05 * easel.sitter().build().jaw();
        double jawY = -6.1 - 0.54 * easel.sitter().expression().mouth();
        FaceMarks marks = easel.marks();
        marks.put(152, 0, FaceGrid.chin(easel.sitter().expression()));
        marks.put(10, 0, 8.3);
        marks.put(234, -7.62, 0.67);
        marks.put(454, 7.62, 0.67);
        marks.put(172, -jaw, jawY);
        marks.put(397, jaw, jawY);
    }
}
