package io.github.photospec.image;

import java.util.Locale;

/** How a file stores colour; transparency is a fact of its own. */
public enum ColourMode {
    /** One channel of grey. */
    GREY,
    /** Luma and two chroma channels, the usual JPEG. */
    YCBCR,
    /** Red, green and blue. */
    RGB,
    /** Printing inks. */
    CMYK,
    /** Printing inks, stored as luma and chroma beside black. */
    YCCK,
    /** A palette. */
    INDEXED;

    /** The mode's name in specification files and reports: lower case, for example {@code ycbcr}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
