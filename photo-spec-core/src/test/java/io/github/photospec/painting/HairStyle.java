package io.github.photospec.painting;

/** How the hair of a {@link Sitter} is worn. */
public enum HairStyle {
    /** No hair at all; the ears show. */
    BALD(13.1, false),
    /** Short all round, off the forehead; the ears show. */
    SHORT(14.2, false),
    /** Tied back into a knot on the crown; the ears show. */
    TIED(14.9, false),
    /** Long, falling behind the shoulders, tucked behind the ears; the ears show. */
    BEHIND_EARS(13.2, false),
    /** Chin length; covers the ears. */
    BOB(14.2, true),
    /** Falls in front of the shoulders; covers the ears. */
    LONG(14.2, true),
    /** Short with a fringe down to the brows; the ears show. */
    FRINGE(14.2, false);

    private final double top;
    private final boolean earCovering;

    HairStyle(double top, boolean earCovering) {
        this.top = top;
        this.earCovering = earCovering;
    }

    /** Whether this style hangs over both ears. */
    public boolean coversEars() {
        return earCovering;
    }

    /** Highest point of the style in face units (see {@link FaceGrid}). */
    double top() {
        return top;
    }

    boolean hangsBehind() {
        return this == LONG || this == BEHIND_EARS;
    }
}
