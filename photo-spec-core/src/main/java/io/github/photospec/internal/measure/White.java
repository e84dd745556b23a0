package io.github.photospec.internal.measure;

/** What counts as a white background: light, and without a tint. */
final class White {
    private static final float LIGHTNESS = 90;
    private static final float CHROMA = 8;

    private White() {}

    /** Whether a colour in CIE L*a*b* is white: L* at least 90 and C* at most 8. */
    static boolean is(float l, float a, float b) {
        return l >= LIGHTNESS && a * a + b * b <= CHROMA * CHROMA;
    }
}
