package io.github.photospec.painting;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** Draws a {@link HairMass}: a dark ground with single hairs of differing light on it. */
final class HairStrands {
    private static final int OUTLINE_STEPS = 60;
    private static final int STRAND_STEPS = 9;

    /** Hanging hair ends somewhere in its last stretch, not on one line. */
    private static final double TIPS_FROM = 0.945;

    private static final int TIPS = 22;

    /** Contrast between strands; networks that look for hair want it stronger than the eye does. */
    private static final double CONTRAST = 1.9;

    private final Brush brush;
    private final HairMass hair;
    private final Color colour;
    private final Random random;
    private final double phase;

    HairStrands(Brush brush, HairMass hair, Color colour, Random random) {
        this.brush = brush;
        this.hair = hair;
        this.colour = colour;
        this.random = random;
        this.phase = random.nextDouble() * 6;
    }

    void paint() {
        brush.part(outline(), Tones.lit(colour, 0.78 * hair.light()), Part.HAIR);
        for (int i = 0; i < hair.strands(); i++) {
            strand();
        }
    }

    private Path2D outline() {
        Path2D path = new Path2D.Double();
        double end = hair.hangs() ? TIPS_FROM : 1;
        for (int i = 0; i <= OUTLINE_STEPS; i++) {
            append(path, hair.at(end * i / OUTLINE_STEPS, 0));
        }
        for (int i = 1; i < TIPS && hair.hangs(); i++) {
            append(path, hair.at(1 - (1 - TIPS_FROM) * random.nextDouble(), (double) i / TIPS));
        }
        for (int i = OUTLINE_STEPS; i >= 0; i--) {
            append(path, hair.at(end * i / OUTLINE_STEPS, 1));
        }
        path.closePath();
        return path;
    }

    private void append(Path2D path, Spot spot) {
        double x = brush.grid().x(spot.x());
        double y = brush.grid().y(spot.y());
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private void strand() {
        double place = random.nextDouble();
        double drift = random.nextGaussian() * 0.03;
        double chance = random.nextGaussian();
        double stray = random.nextGaussian() * hair.fray();
        double shade = shade(place, chance);
        double start = hair.hangs() ? random.nextDouble() * 0.5 : -hair.fray() * random.nextDouble();
        double end = hair.hangs() ? hangingEnd(start) : 0.55 + random.nextDouble() * (0.45 + hair.fray());
        Spot before = null;
        for (int step = 0; step <= STRAND_STEPS; step++) {
            double t = start + (end - start) * step / STRAND_STEPS;
            Spot here = hair.hangs() ? hanging(t, place, chance, stray) : hair.at(place + drift * t, t);
            if (before != null) {
                piece(before, here, shade);
            }
            before = here;
        }
    }

    private double hangingEnd(double start) {
        double last = 1 - (1 - TIPS_FROM) * random.nextDouble();
        return Math.min(last, start + 0.3 + 0.5 * random.nextDouble());
    }

    private Spot hanging(double t, double place, double chance, double stray) {
        double width = place * (1 + 2 * hair.fray()) - hair.fray() + 0.03 * Math.sin(9 * t + chance * 3);
        Spot spot = hair.at(t, width);
        return new Spot(spot.x() + stray * t, spot.y());
    }

    /** Locks: neighbouring hairs share their light, with chance on top. */
    private double shade(double place, double chance) {
        double coarse = hair.hangs() ? 0.035 * Math.sin(place * 17 + phase) : 0.10 * Math.sin(place * 41 + phase);
        double fine = 0.08 * Math.sin(place * 71 + 2 * phase);
        return 0.86 + CONTRAST * (coarse + fine + 0.10 * chance);
    }

    private void piece(Spot from, Spot to, double shade) {
        // A sheen on the upper left of the crown, shade towards the right.
        double sheen = 0.78
                + 0.42 * Ramp.bell((to.y() - 10.4) / 2.0, (to.x() + 2.5) / 5)
                - 0.012 * to.x()
                + 0.10 * Ramp.bell((to.y() - 1) / 3, to.x() / 30);
        double light = Math.max(0.25, shade * sheen * hair.light());
        Color tone = Tones.mix(Tones.lit(colour, light), Color.WHITE, Math.max(0, light - 1) * 0.25);
        double width = 0.04 + 0.04 * random.nextDouble();
        brush.draw(brush.grid().line(from, to), Tones.faded(tone, 0.7), width);
    }

    /** Thin hairs that soften the edge of the hair against the skin below it. */
    static void wisps(Brush brush, Curve hairline, Color colour, Random random) {
        for (int i = 0; i < 420; i++) {
            Spot root = hairline.at(random.nextDouble());
            double length = 0.25 + 0.5 * random.nextDouble();
            double lean = random.nextGaussian() * 0.2 - root.x() * 0.03;
            Color tone = Tones.faded(Tones.lit(colour, 0.8 + 0.4 * random.nextDouble()), 0.35);
            Spot from = new Spot(root.x(), root.y() + 0.25);
            Spot to = new Spot(root.x() + lean, root.y() - length);
            brush.draw(brush.grid().line(from, to), tone, 0.05);
        }
    }
}
