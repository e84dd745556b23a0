package io.github.photospec.painting;

import java.awt.Color;
import java.util.Random;

/** One brow: a soft shade with single hairs on it. */
final class BrowPainter {
    private static final Curve LOWER = Curve.through("1.15,4.05 2.6,4.35 3.9,4.6 5.0,4.35 5.75,3.75");
    private static final Curve UPPER = Curve.through("1.2,4.95 2.6,5.15 3.9,5.2 5.0,4.75 5.75,3.85");

    private final Easel easel;
    private final Brush brush;
    private final Side side;
    private final Curve lower;
    private final Curve upper;

    BrowPainter(Easel easel, Brush brush, Side side) {
        this.easel = easel;
        this.brush = brush;
        this.side = side;
        this.lower = LOWER.on(side);
        this.upper = UPPER.on(side);
    }

    void paint() {
        Complexion complexion = easel.sitter().complexion();
        Color colour = Tones.mix(Tones.lit(complexion.hair(), 0.75), complexion.skin(), 0.18);
        double thickness = easel.sitter().build().brow();
        Random random = easel.random("brow" + side.sign());
        brush.soft(easel.grid().between(lower, upper.reversed()), colour, Math.min(1, 0.5 * thickness), 0.13);
        for (int i = 0; i < 300 * thickness; i++) {
            hair(colour, random);
        }
        mark();
    }

    /** Hairs stand up near the nose and lie flat towards the temple. */
    private void hair(Color colour, Random random) {
        double root = random.nextDouble();
        double height = random.nextDouble();
        double tip = Math.min(1, root + 0.13);
        double tipHeight = Math.min(1.05, height + 0.45 * (1 - root) - 0.1 * root);
        Spot from = lower.at(root).towards(upper.at(root), height);
        Spot to = lower.at(tip).towards(upper.at(tip), tipHeight);
        double width = 0.05 + 0.03 * random.nextDouble();
        Color shade = Tones.faded(Tones.lit(colour, 0.7 + 0.5 * random.nextDouble()), 0.55);
        brush.draw(easel.grid().line(from, to), shade, width);
    }

    private void mark() {
        FaceMarks marks = easel.marks();
        int sign = side.sign();
        marks.put(side.choose(105, 334), sign * 3.9, 5.15);
        marks.put(side.choose(107, 336), sign * 1.3, 4.95);
        marks.put(side.choose(70, 300), sign * 5.7, 4.0);
    }
}
