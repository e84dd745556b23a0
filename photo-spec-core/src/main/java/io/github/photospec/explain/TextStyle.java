package io.github.photospec.explain;

import java.awt.Color;

/** How a piece of text looks. */
enum TextStyle {
    TITLE(24, true, Palette.INK),
    VERDICT(26, true, Palette.PAPER),
    COUNTS(15, false, Palette.PAPER),
    SECTION(16, true, Palette.INK),
    QUIET_SECTION(15, true, Palette.QUIET),
    NAME(16, true, Palette.INK),
    BODY(15, false, Palette.INK),
    ADVICE(15, false, Palette.QUIET),
    QUIET(13, false, Palette.QUIET),
    NOTE_NAME(13, true, Palette.INK),
    NOTE(13, false, Palette.INK);

    private final float size;
    private final boolean bold;
    private final Color colour;

    TextStyle(float size, boolean bold, Color colour) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }

    /** In pixels. */
    float size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    Color colour() {
        return colour;
    }
}
