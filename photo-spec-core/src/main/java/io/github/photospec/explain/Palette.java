package io.github.photospec.explain;

import java.awt.Color;

/**
 * The colours of all drawings: those of Okabe and Ito (2008), which people of every colour vision tell apart, the darker
 * ones where they carry text on white (at least 4.5 : 1). No colour ever says something alone: a shape, a dash or a word
 * says it too.
 */
final class Palette {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1b2330);
    static final Color QUIET = new Color(0x5c6675);
    static final Color HAIRLINE = new Color(0xd5dae1);
    static final Color WASH = new Color(0xf3f5f8);

    static final Color FAILED = new Color(0xb83a00);
    static final Color WARNED = new Color(0x8f5f00);
    static final Color UNKNOWN = new Color(0x0067a3);
    static final Color PASSED = new Color(0x00745a);

    /** Lines of what was measured, where no rule judges it. */
    static final Color SEEN = new Color(0x2b3f8c);
    /** What a rule allows. */
    static final Color REQUIRED = new Color(0x009e73);

    static final Color RECOMMENDED = new Color(0x56b4e9);
    static final Color TINT = new Color(0xcc3f97);
    static final Color HALO = new Color(255, 255, 255, 200);

    private Palette() {}

    /** The same colour that lets so much of what is below it through: 0 all, 255 nothing. */
    static Color veil(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
