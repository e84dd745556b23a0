package io.github.photospec.opencv.internal.render;

/**
 * The curve of sRGB (IEC 61966-2-1) as tables. Pictures between two steps have 16 bits of sRGB a channel, so that
 * rounding never shows; what is averaged is averaged in linear light, also on a scale of 16 bits.
 */
final class Tones {
    /** White. */
    static final int WHITE = 65_535;
    /** One step of 8 bits. */
    static final int STEP = WHITE / 255;

    private static final float[] LINEAR = new float[256];
    private static final char[] FROM_LINEAR = new char[WHITE + 1];
    private static final char[] TO_LINEAR = new char[WHITE + 1];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            LINEAR[i] = (float) (WHITE * linear(i / 255.0));
        }
        for (int i = 0; i <= WHITE; i++) {
            double share = (double) i / WHITE;
            TO_LINEAR[i] = (char) Math.round(WHITE * linear(share));
            double curved = share <= 0.0031308 ? 12.92 * share : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
            FROM_LINEAR[i] = (char) Math.round(WHITE * curved);
        }
    }

    private Tones() {}

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Linear light by the 8 bits of sRGB; not to be changed. */
    static float[] linearOfBytes() {
        return LINEAR;
    }

    /** 16 bits of sRGB of linear light, which may be a little beyond its scale. */
    static short fromLinear(float light) {
        return (short) FROM_LINEAR[Math.max(0, Math.min(WHITE, (int) (light + 0.5f)))];
    }

    /** Turns 16 bits of sRGB into linear light, in place. */
    static void toLinear(short[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) TO_LINEAR[values[i] & 0xffff];
        }
    }

    /** Turns linear light into 16 bits of sRGB, in place. */
    static void fromLinear(short[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) FROM_LINEAR[values[i] & 0xffff];
        }
    }

    /** The nearest 8 bits. */
    static int toByte(short value) {
        return ((value & 0xffff) + STEP / 2) / STEP;
    }
}
