package io.github.photospec.image;

/**
 * A colour in CIE L*a*b* (1976) under D65, from 8-bit sRGB (IEC 61966-2-1).
 *
 * @param l lightness, 0 black to 100 white
 * @param a green (negative) to red
 * @param b blue (negative) to yellow
 */
public record CieLab(double l, double a, double b) {
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;

    /** The colour of an sRGB pixel, {@code 0xRRGGBB}; higher bits are ignored. */
    public static CieLab of(int rgb) {
        double red = linear(rgb >> 16 & 0xff);
        double green = linear(rgb >> 8 & 0xff);
        double blue = linear(rgb & 0xff);
        // IEC 61966-2-1 matrix, rows divided by the D65 white point 0.95047, 1, 1.08883.
        double x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new CieLab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** Distance from neutral grey. */
    public double chroma() {
        return Math.hypot(a, b);
    }

    /** The same lightness with chroma multiplied, so that distances count it more or less. */
    public CieLab weighted(double chromaWeight) {
        return new CieLab(l, a * chromaWeight, b * chromaWeight);
    }

    /** The straight distance to another colour (CIE 1976); about 2.3 is just noticeable. */
    public double distance(CieLab other) {
        double dl = l - other.l;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double curve(double value) {
        return value > EPSILON ? Math.cbrt(value) : (KAPPA * value + 16) / 116;
    }
}
