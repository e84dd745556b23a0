package io.github.photospec.painting;

import java.awt.Color;

/** One visible ear. */
final class EarPainter {
    private static final Curve OUTLINE =
            Curve.through("7.3,3.2 7.9,3.9 8.75,3.95 9.3,3.1 9.25,1.6 8.85,0.2 8.55,-1.1 8.0,-2.1 7.4,-1.8");
    private static final Curve RIM = Curve.through("7.9,3.1 8.5,3.4 8.95,2.8 8.9,1.5 8.5,0.2");
    private static final Curve HOLLOW = Curve.through("7.9,2.1 8.5,1.9 8.55,0.9 8.3,-0.1 8.0,-0.6 7.8,0.4");
    private static final Curve RIDGE = Curve.through("8.1,2.5 8.6,2.2 8.65,1.2 8.4,0.2");
    private static final Curve EDGE = Curve.through("9.0,3.0 9.0,1.8 8.65,0.4");
    private static final Curve LOBE = Curve.through("7.9,-1.1 8.2,-0.9 8.3,-0.3");

    private EarPainter() {}

    /** What shows of an ear that no hair touches, in square face units (the head hides a strip of the outline). */
    static double area() {
        return 7.5;
    }

    static void paint(Brush brush, Color skin, Color blush, Side side) {
        brush.part(brush.grid().closed(OUTLINE.on(side)), Tones.mix(skin, blush, 0.25), Part.ear(side));
        brush.line(RIM.on(side), Tones.lit(skin, 0.4), 0.9, 0.22, 0.1);
        brush.soft(brush.grid().closed(HOLLOW.on(side)), Tones.lit(skin, 0.32), 0.85, 0.16);
        brush.line(RIDGE.on(side), Tones.lit(skin, 1.1), 0.6, 0.16, 0.08);
        brush.line(EDGE.on(side), Tones.lit(skin, 1.15), 0.5, 0.14, 0.12);
        brush.line(LOBE.on(side), Tones.lit(skin, 0.55), 0.4, 0.15, 0.1);
    }
}
