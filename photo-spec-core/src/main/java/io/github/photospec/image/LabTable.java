package io.github.photospec.image;

/**
 * CIE L*a*b* of many sRGB pixels by tables, about ten times as fast as {@link CieLab} and within 0.2 of it.
 */
public final class LabTable {
    private static final int STEPS = 1 << 14;
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;
    private static final float[] LINEAR = new float[256];
    private static final float[] CURVE = new float[STEPS + 2];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double share = i / 255.0;
            double linear = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
            LINEAR[i] = (float) (linear * STEPS);
        }
        for (int i = 0; i < CURVE.length; i++) {
            double value = (double) i / STEPS;
            CURVE[i] = (float) (value > EPSILON ? Math.cbrt(value) : (KAPPA * value + 16) / 116);
        }
    }

    private LabTable() {}

    /**
     * Fills the three planes with the colours of the first pixels.
     *
     * @param pixels {@code 0xRRGGBB}; higher bits are ignored
     * @param count how many, at least 1
     */
    public static void fill(int[] pixels, int count, float[] lightness, float[] a, float[] b) {
        int last = ~pixels[0];
        for (int i = 0; i < count; i++) {
            if (pixels[i] == last) {
                lightness[i] = lightness[i - 1];
                a[i] = a[i - 1];
                b[i] = b[i - 1];
            } else {
                last = pixels[i];
                put(last, i, lightness, a, b);
            }
        }
    }

    /** Puts one colour, {@code 0xRRGGBB}, into a place of the three planes. */
    public static void put(int rgb, int at, float[] lightness, float[] a, float[] b) {
        float red = LINEAR[rgb >> 16 & 0xff];
        float green = LINEAR[rgb >> 8 & 0xff];
        float blue = LINEAR[rgb & 0xff];
        // As in CieLab: IEC 61966-2-1, rows divided by the white point.
        float x = CURVE[(int) (0.433891f * red + 0.376235f * green + 0.189906f * blue + 0.5f)];
        float y = CURVE[(int) (0.2126729f * red + 0.7151522f * green + 0.072175f * blue + 0.5f)];
        float z = CURVE[(int) (0.017756f * red + 0.109468f * green + 0.872773f * blue + 0.5f)];
        lightness[at] = 116 * y - 16;
        a[at] = 500 * (x - y);
        b[at] = 200 * (y - z);
    }
}
