package io.github.photospec.report;

import io.github.photospec.image.CieLab;
import java.util.Locale;

/** The everyday name of a colour. Names help to read a report; no rule asks for them. */
enum ColourName {
    WHITE,
    LIGHT_GREY,
    GREY,
    BLACK,
    RED,
    ORANGE,
    BROWN,
    BEIGE,
    YELLOW,
    GREEN,
    CYAN,
    LIGHT_BLUE,
    BLUE,
    PURPLE,
    PINK;

    /** Below these CIE L*a*b* chromas a light and a dark wall look colourless. */
    private static final double COLOURLESS_LIGHT = 7;

    private static final double COLOURLESS_DARK = 12;
    private static final double LIGHT_FROM = 80;

    /** Lightnesses from which a colourless wall looks white and light grey, and to which anything looks black. */
    private static final double WHITE_FROM = 96;

    private static final double LIGHT_GREY_FROM = 75;
    private static final double BLACK_TO = 15;
    private static final double LIGHT_BLUE_FROM = 70;
    private static final double BRIGHT = 45;
    private static final double BEIGE_FROM = 60;

    static ColourName of(int rgb) {
        CieLab lab = CieLab.of(rgb);
        if (lab.l() <= BLACK_TO) {
            return BLACK;
        }
        if (lab.chroma() >= (lab.l() >= LIGHT_FROM ? COLOURLESS_LIGHT : COLOURLESS_DARK)) {
            return ofHue(hueDegrees(rgb), lab);
        }
        if (lab.l() >= WHITE_FROM) {
            return WHITE;
        }
        return lab.l() >= LIGHT_GREY_FROM ? LIGHT_GREY : GREY;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Hues of HSV, cut where English and Chinese speakers commonly cut them. */
    private static ColourName ofHue(double degrees, CieLab lab) {
        if (degrees < 15 || degrees >= 345) {
            return lab.chroma() < BRIGHT && lab.l() < BEIGE_FROM ? BROWN : RED;
        }
        if (degrees < 45) {
            return warm(lab, ORANGE);
        }
        if (degrees < 70) {
            return warm(lab, YELLOW);
        }
        if (degrees < 165) {
            return GREEN;
        }
        if (degrees < 190) {
            return CYAN;
        }
        if (degrees < 260) {
            return lab.l() >= LIGHT_BLUE_FROM ? LIGHT_BLUE : BLUE;
        }
        return degrees < 310 ? PURPLE : PINK;
    }

    /** Walls and wood have the hues of oranges and lemons. */
    private static ColourName warm(CieLab lab, ColourName bright) {
        if (lab.chroma() >= BRIGHT) {
            return bright;
        }
        return lab.l() >= BEIGE_FROM ? BEIGE : BROWN;
    }

    private static double hueDegrees(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        double spread = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        if (red >= green && red >= blue) {
            return (60 * (green - blue) / spread + 360) % 360;
        }
        return green >= blue ? 120 + 60 * (blue - red) / spread : 240 + 60 * (red - green) / spread;
    }
}
