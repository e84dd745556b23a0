package io.github.photospec.image;

import java.util.Arrays;

/** How the stored rows and columns must be turned to stand upright: the EXIF tag 0x0112 (EXIF 2.32, 4.6.4 A). */
public enum Orientation {
    /** Stored as seen; also what a file means that says nothing. */
    UPRIGHT(1),
    /** Mirrored left to right. */
    MIRRORED(2),
    /** Turned by half a circle. */
    UPSIDE_DOWN(3),
    /** Mirrored top to bottom. */
    FLIPPED(4),
    /** Mirrored along the main diagonal. */
    TRANSPOSED(5),
    /** To be turned clockwise by a quarter. */
    QUARTER_CLOCKWISE(6),
    /** Mirrored along the other diagonal. */
    TRANSVERSED(7),
    /** To be turned counter-clockwise by a quarter. */
    QUARTER_COUNTER_CLOCKWISE(8);

    private final int tag;

    Orientation(int tag) {
        this.tag = tag;
    }

    /** The orientation for a tag value; values outside 1..8 occur in the wild and mean upright. */
    public static Orientation ofTag(int value) {
        return Arrays.stream(values())
                .filter(orientation -> orientation.tag == value)
                .findFirst()
                .orElse(UPRIGHT);
    }

    /** The EXIF tag value, 1..8. */
    public int tag() {
        return tag;
    }

    /** Whether standing upright swaps width and height. */
    public boolean swapsAxes() {
        return tag >= 5;
    }
}
