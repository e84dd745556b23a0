package io.github.photospec.rule;

import java.util.Locale;

/** Colours as specification files write them. */
public final class Colours {
    private Colours() {}

    /** {@code 0xRRGGBB} as {@code #rrggbb}. */
    public static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }
}
