package io.github.photospec.opencv.internal.matte;

/** Luma and chroma (ITU-R BT.601, as in JPEG files) of blue, green and red of 0..1. */
final class Chroma {
    private static final float RED = 0.299f;
    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;
    private static final float TO_BLUE_CHROMA = 0.564f;
    private static final float TO_RED_CHROMA = 0.713f;

    private Chroma() {}

    /** Puts luma, blue chroma and red chroma of a pixel into three places. */
    static void read(float[] colours, int at, float[] target) {
        float luma = BLUE * colours[at] + GREEN * colours[at + 1] + RED * colours[at + 2];
        target[0] = luma;
        target[1] = TO_BLUE_CHROMA * (colours[at] - luma);
        target[2] = TO_RED_CHROMA * (colours[at + 2] - luma);
    }

    /** Writes a pixel of this luma and chroma. */
    static void write(float luma, float blueChroma, float redChroma, float[] colours, int at) {
        float blue = luma + blueChroma / TO_BLUE_CHROMA;
        float red = luma + redChroma / TO_RED_CHROMA;
        colours[at] = Levels.clamp(blue);
        colours[at + 1] = Levels.clamp((luma - BLUE * blue - RED * red) / GREEN);
        colours[at + 2] = Levels.clamp(red);
    }
}
