package io.github.photospec.internal.measure;

/** Luma of sRGB pixels by the weights of ITU-R BT.709, on the stored (gamma-coded) values. */
final class Luma {
    private Luma() {}

    /** The luma of a pixel, 0..255, rounded; equal channels give exactly their value. */
    static int of(int pixel) {
        return (13933 * (pixel >> 16 & 0xff) + 46871 * (pixel >> 8 & 0xff) + 4732 * (pixel & 0xff) + 32768) >> 16;
    }
}
