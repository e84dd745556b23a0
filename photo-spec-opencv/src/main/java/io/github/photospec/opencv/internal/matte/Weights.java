package io.github.photospec.opencv.internal.matte;

/** How much pixels count. */
final class Weights {
    private Weights() {}

    /** Those with a label, as far as the photo fills them. */
    static float[] of(byte[] trimap, byte label, float[] coverage) {
        float[] weights = new float[trimap.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = trimap[i] == label ? coverage[i] : 0;
        }
        return weights;
    }
}
