package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Turns 16 bits of sRGB into floats of 0..1, and back. */
final class Levels {
    /** White with 16 bits. */
    static final int WHITE = 65_535;

    private static final float BYTES = 255;

    private Levels() {}

    static Plane toPlane(Mat picture) {
        try (MatScope scope = new MatScope()) {
            Mat floats = scope.mat();
            picture.convertTo(floats, CvType.CV_32F, 1.0 / WHITE);
            return Plane.of(floats);
        }
    }

    static Mat toMat(Plane picture, MatScope parts) {
        try (MatScope scope = new MatScope()) {
            Mat deep = parts.mat();
            picture.mat(scope).convertTo(deep, CvType.CV_16U, WHITE);
            return deep;
        }
    }

    /** Blue, green and red of {@code 0xRRGGBB}. */
    static float[] colour(int rgb) {
        return new float[] {(rgb & 0xff) / BYTES, (rgb >> 8 & 0xff) / BYTES, (rgb >> 16 & 0xff) / BYTES};
    }

    /** A value, brought back into 0..1. */
    static float clamp(float value) {
        return value < 0 ? 0 : Math.min(1, value);
    }
}
