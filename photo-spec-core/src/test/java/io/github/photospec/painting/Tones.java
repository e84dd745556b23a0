package io.github.photospec.painting;

import java.awt.Color;

/** Arithmetic on colours. */
final class Tones {
    private Tones() {}

    /** Darkens (below 1) or brightens; shadows turn warmer, lights cooler, as they do on skin. */
    static Color lit(Color colour, double factor) {
        return new Color(
                level(colour.getRed() * Math.pow(factor, 0.92)),
                level(colour.getGreen() * factor),
                level(colour.getBlue() * Math.pow(factor, 1.06)),
                colour.getAlpha());
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                level(from.getRed() + (to.getRed() - from.getRed()) * share),
                level(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                level(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), level(opacity * 255));
    }

    /** The nearest 8-bit level. */
    static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    static int rgb(int red, int green, int blue) {
        return (red << 16) | (green << 8) | blue;
    }
}
