package io.github.photospec.painting;

import java.awt.Color;

/** Nostrils and the shades of the nose; its form comes from {@link FaceRelief}. */
final class NosePainter {
    private static final Color NOSTRIL_COLOUR = new Color(40, 16, 12);
    private static final Curve NOSTRIL = Curve.through("0.35,-1.85 0.7,-1.5 1.2,-1.55 1.3,-1.85 0.8,-1.98");
    private static final Curve WING = Curve.through("1.35,-0.55 1.8,-0.9 1.85,-1.5 1.55,-1.95");
    private static final Curve BRIDGE = Curve.through("0.75,3.6 0.72,2.2 0.85,0.8 1.1,-0.3");
    private static final Curve GROOVE = Curve.through("0.4,-2.3 0.45,-2.9");
    private static final Curve UNDERSIDE =
            Curve.through("-1.6,-1.95 -0.5,-2.0 0,-2.2 0.5,-2.0 1.6,-1.95 1.2,-2.5 0,-2.7 -1.2,-2.5");
    private static final Curve SEPTUM = Curve.through("-0.5,-2.0 0,-2.18 0.5,-2.0");

    private final Easel easel;
    private final Brush brush;

    NosePainter(Easel easel, Brush brush) {
        this.easel = easel;
        this.brush = brush;
    }

    void paint() {
        FaceGrid grid = easel.grid();
        Color skin = easel.sitter().complexion().skin();
        for (Side side : Side.values()) {
            brush.soft(grid.closed(NOSTRIL.on(side)), NOSTRIL_COLOUR, 0.85, 0.09);
            brush.line(WING.on(side), Tones.lit(skin, 0.45), 0.5, 0.16, 0.12);
            brush.line(BRIDGE.on(side), Tones.lit(skin, 0.75), 0.25, 0.4, 0.45);
            brush.line(GROOVE.on(side), Tones.lit(skin, 0.7), 0.3, 0.15, 0.15);
        }
        brush.soft(grid.closed(UNDERSIDE), Tones.lit(skin, 0.5), 0.4, 0.25);
        brush.line(SEPTUM, Tones.lit(skin, 0.4), 0.5, 0.12, 0.08);
        easel.marks().put(1, 0, -1.1);
        easel.marks().put(2, 0, -2.1);
        easel.marks().put(98, -1.45, -1.85);
        easel.marks().put(327, 1.45, -1.85);
    }
}
