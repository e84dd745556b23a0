package io.github.photospec.opencv.internal.head;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How much darker the skin round the eyes is than the cheek on the same side: dark glasses hide both. */
final class EyeShade {
    /** Between brow and cheek, inside of what a lens covers. */
    private static final int[] RIGHT_LENS = {225, 224, 223, 222, 30, 29, 27, 28, 31, 228, 229, 230, 231, 118, 119};

    private static final int[] LEFT_LENS = {445, 444, 443, 442, 260, 259, 257, 258, 261, 448, 449, 450, 451, 347, 348};
    private static final int[] RIGHT_CHEEK = {50, 101, 205, 36, 187, 203};
    private static final int[] LEFT_CHEEK = {280, 330, 425, 266, 411, 423};
    private static final int RADIUS = 2;

    private EyeShade() {}

    /** Of the darker eye; empty if the cheeks are too dark to compare with, or outside the picture. */
    static OptionalDouble of(HeadCrop crop) {
        double right = shade(crop, RIGHT_LENS, RIGHT_CHEEK);
        double left = shade(crop, LEFT_LENS, LEFT_CHEEK);
        return Double.isNaN(right) || Double.isNaN(left)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(right, left));
    }

    private static double shade(HeadCrop crop, int[] lens, int[] cheek) {
        // Lashes, brows and shadows darken parts of a bare eye's surroundings; a dark lens leaves no part light.
        double dark = percentile(crop, lens, 0.8);
        double light = percentile(crop, cheek, 0.5);
        return light < 5 ? Double.NaN : 1 - dark / light;
    }

    private static double percentile(HeadCrop crop, int[] landmarks, double share) {
        double[] sorted = Arrays.stream(landmarks)
                .mapToObj(crop.mesh()::spot)
                .flatMapToInt(place -> crop.around(place, RADIUS))
                .filter(crop::isValid)
                .mapToDouble(crop::lightness)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }
}
