package io.github.photospec.rule;

/** What a quantity is counted in. */
public enum Unit {
    PIXEL("px"),
    BYTE("bytes"),
    /** Dots per inch. */
    DPI("dpi"),
    /** Width divided by height. */
    ASPECT("w/h"),
    /** A share of the frame's width or height, or of some pixels: 0..1 unless the measure says otherwise. */
    SHARE("share"),
    /** On the printed photo. */
    MILLIMETRE("mm"),
    DEGREE("deg"),
    /** How many. */
    COUNT("count"),
    /** Bits of entropy. */
    BIT("bit"),
    /** The measure's own scale, defined in docs/measures.md. */
    POINT("points");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol in specification files and reports, for example {@code px}. */
    public String symbol() {
        return symbol;
    }
}
