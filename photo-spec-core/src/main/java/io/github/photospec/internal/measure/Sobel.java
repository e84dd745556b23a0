package io.github.photospec.internal.measure;

/** The Sobel gradient, its two kernels divided by 8. */
final class Sobel {
    private static final float SQUARED_DIVISOR = 64;

    private Sobel() {}

    /**
     * Adds the gradient's squared length at so many places from one on to the target. Each column's smooth and
     * difference are found once and handed on to the next place.
     */
    static void addSquares(float[] plane, int from, int count, int width, float[] target) {
        float smoothBefore = smooth(plane, from - 1, width);
        float smoothHere = smooth(plane, from, width);
        float differenceBefore = difference(plane, from - 1, width);
        float differenceHere = difference(plane, from, width);
        for (int i = 0; i < count; i++) {
            float smoothAfter = smooth(plane, from + i + 1, width);
            float differenceAfter = difference(plane, from + i + 1, width);
            float x = smoothAfter - smoothBefore;
            float y = differenceBefore + 2 * differenceHere + differenceAfter;
            target[i] += (x * x + y * y) / SQUARED_DIVISOR;
            smoothBefore = smoothHere;
            smoothHere = smoothAfter;
            differenceBefore = differenceHere;
            differenceHere = differenceAfter;
        }
    }

    private static float smooth(float[] plane, int i, int width) {
        return plane[i - width] + 2 * plane[i] + plane[i + width];
    }

    private static float difference(float[] plane, int i, int width) {
        return plane[i + width] - plane[i - width];
    }
}
