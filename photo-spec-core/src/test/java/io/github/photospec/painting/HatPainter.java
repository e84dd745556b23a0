package io.github.photospec.painting;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;

/** Hats; each hides the hair above the forehead. */
final class HatPainter {
    private static final Curve BEANIE_DOME = Curve.through("-8.6,6.0 -9.1,8.5 -8.5,11.8 -6.2,14.4 -3.2,15.8 0,16.2")
            .mirrored();
    private static final Curve BEANIE_EDGE = Curve.through("8.6,6.0 5,6.8 0,7.2 -5,6.8 -8.6,6.0");
    private static final Curve BAND_TOP =
            Curve.through("-8.8,5.7 -9.2,7.4 -8.9,8.9 -5,9.8 0,10.1").mirrored();
    private static final Curve BAND_EDGE = Curve.through("8.8,5.7 5,6.5 0,6.9 -5,6.5 -8.8,5.7");
    private static final Curve CAP_DOME = Curve.through("-8.5,6.6 -8.8,9.4 -7.9,12.2 -5.6,14.2 -2.8,15.1 0,15.3")
            .mirrored();
    private static final Curve CAP_EDGE = Curve.through("8.5,6.6 5,7.4 0,7.8 -5,7.4 -8.5,6.6");
    private static final Curve VISOR =
            Curve.through("-7.6,7.4 -4,8.6 0,9 4,8.6 7.6,7.4 6.5,6.2 3.5,5.9 0,5.8 -3.5,5.9 -6.5,6.2");
    private static final Curve VISOR_SEAM = Curve.through("-7.3,7.3 -4,8.4 0,8.8 4,8.4 7.3,7.3");
    private static final Curve BRIM =
            Curve.through("-12.5,6.6 -8,7.6 -4,8.2 0,8.4 4,8.2 8,7.6 12.5,6.6" + " 8,6.0 4,6.0 0,6.1 -4,6.0 -8,6.0");
    private static final Curve RIBBON = Curve.through("-8.4,8.2 -4,8.9 0,9.2 4,8.9 8.4,8.2");

    /** Half the number of ribs of knitted cloth. */
    private static final int RIBS = 26;

    private final Brush brush;
    private final FaceGrid grid;
    private final Outfit outfit;
    private final Color colour;

    HatPainter(Easel easel, Brush brush) {
        this.brush = brush;
        this.grid = easel.grid();
        this.outfit = easel.sitter().outfit();
        this.colour = outfit.hatColour();
    }

    void paint() {
        switch (outfit.hat()) {
            case NONE -> {}
            case BEANIE -> beanie();
            case CAP -> {
                dome(CAP_DOME, CAP_EDGE);
                seams();
                front(VISOR);
                brush.line(VISOR_SEAM, Tones.lit(colour, 0.4), 0.6, 0.18, 0.12);
            }
            case BRIM -> {
                dome(CAP_DOME, CAP_EDGE);
                weave();
                front(BRIM);
                brush.line(RIBBON, Tones.lit(colour, 0.3), 0.9, 0.7, 0.05);
            }
        }
    }

    private void beanie() {
        dome(BEANIE_DOME, BEANIE_EDGE);
        for (int i = -RIBS; i <= RIBS; i++) {
            double x = i * 0.33;
            double foot = 6.0 + 0.12 * (8.6 - Math.abs(x));
            Curve rib = Curve.of(x, foot, x * 0.98, 9.6, x * 0.88, 12.6, x * 0.45, 15.9);
            brush.line(rib, Tones.lit(colour, 0.45), 0.5, 0.12, 0.05);
        }
        Shape band = grid.between(BAND_TOP, BAND_EDGE);
        LinearGradientPaint paint = new LinearGradientPaint(
                (float) grid.x(-9), 0, (float) grid.x(9), 0, new float[] {0, 0.35f, 1}, new Color[] {
                    Tones.lit(colour, 0.6), Tones.lit(colour, 1.15), Tones.lit(colour, 0.5)
                });
        brush.part(band, paint, Part.HAT);
        for (int i = -RIBS; i <= RIBS; i++) {
            brush.line(Curve.of(i * 0.33, 6.3, i * 0.335, 9.6), Tones.lit(colour, 0.5), 0.4, 0.1, 0.05);
        }
        brush.line(BAND_TOP, Tones.lit(colour, 0.35), 0.5, 0.25, 0.15);
    }

    private void dome(Curve dome, Curve edge) {
        RadialGradientPaint paint = new RadialGradientPaint(
                (float) grid.x(-3),
                (float) grid.y(11.5),
                (float) grid.length(13),
                new float[] {0, 0.5f, 1},
                new Color[] {Tones.lit(colour, 1.25), Tones.lit(colour, 0.95), Tones.lit(colour, 0.4)});
        brush.part(grid.between(dome, edge), paint, Part.HAT);
    }

    private void seams() {
        for (int i = -1; i <= 1; i++) {
            Curve seam = Curve.of(i * 5.5, 7.5, i * 5.2, 11, i * 1.2, 15.0);
            brush.line(seam, Tones.lit(colour, 0.5), 0.5, 0.1, 0.06);
        }
        brush.soft(grid.ellipse(0, 15.1, 0.7, 0.3), Tones.lit(colour, 0.6), 0.8, 0.08);
    }

    private void weave() {
        for (int i = 0; i < 9; i++) {
            double y = 9.8 + i * 0.62;
            brush.line(Curve.of(-9, y - 0.9, 0, y, 9, y - 0.9), Tones.lit(colour, 0.6), 0.22, 0.1, 0.06);
        }
    }

    /** What stands out over the forehead. */
    private void front(Curve edge) {
        LinearGradientPaint paint = new LinearGradientPaint(
                0, (float) grid.y(9), 0, (float) grid.y(5.6), new float[] {0, 0.6f, 1}, new Color[] {
                    Tones.lit(colour, 0.95), Tones.lit(colour, 1.1), Tones.lit(colour, 0.5)
                });
        brush.part(grid.closed(edge), paint, Part.HAT);
    }
}
