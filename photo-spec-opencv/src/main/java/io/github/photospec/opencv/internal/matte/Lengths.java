package io.github.photospec.opencv.internal.matte;

/** Lengths were chosen on portraits of 480 px across; others have them in proportion. */
final class Lengths {
    private static final int CHOSEN_AT = 480;

    private Lengths() {}

    /** A length in pixels, at least the least. */
    static int of(int length, int least, int width) {
        return Math.max(least, Math.round((float) length * width / CHOSEN_AT));
    }
}
