package io.github.photospec.painting;

import java.util.Arrays;

/** The source pixels, and their weights, that make up one target row or column. */
final class Taps {
    private final int first;
    private final float[] weights;

    private Taps(int first, float[] weights) {
        this.first = first;
        this.weights = weights;
    }

    /** Exact area averages when reducing, Mitchell-Netravali cubic when enlarging. */
    static Taps[] of(int sourceSize, int targetSize) {
        Taps[] taps = new Taps[targetSize];
        for (int i = 0; i < targetSize; i++) {
            taps[i] = targetSize <= sourceSize ? area(i, sourceSize, targetSize) : cubic(i, sourceSize, targetSize);
        }
        return taps;
    }

    private static Taps area(int index, int sourceSize, int targetSize) {
        double from = (double) index * sourceSize / targetSize;
        double to = (index + 1.0) * sourceSize / targetSize;
        int first = (int) from;
        int last = Math.min(sourceSize - 1, (int) Math.ceil(to) - 1);
        float[] weights = new float[last - first + 1];
        for (int i = first; i <= last; i++) {
            weights[i - first] = (float) ((Math.min(to, i + 1) - Math.max(from, i)) / (to - from));
        }
        return new Taps(first, weights);
    }

    private static Taps cubic(int index, int sourceSize, int targetSize) {
        double centre = (index + 0.5) * sourceSize / targetSize - 0.5;
        int before = (int) Math.floor(centre) - 1;
        int first = Math.max(0, before);
        int last = Math.min(sourceSize - 1, before + 3);
        float[] weights = new float[last - first + 1];
        for (int i = before; i <= before + 3; i++) {
            int inside = Math.max(first, Math.min(last, i));
            weights[inside - first] += (float) mitchell(Math.abs(i - centre));
        }
        return new Taps(first, weights);
    }

    /** The cubic with B = C = 1/3 of Mitchell and Netravali, 1988. */
    private static double mitchell(double distance) {
        double d = distance;
        if (d < 1) {
            return (7 * d * d * d - 12 * d * d + 16.0 / 3) / 6;
        }
        if (d < 2) {
            return (-7.0 / 3 * d * d * d + 12 * d * d - 20 * d + 32.0 / 3) / 6;
        }
        return 0;
    }

    /** Blends whole rows of packed pixels into a line of red, green and blue values. */
    void blendRows(int[] pixels, int width, float[] line) {
        Arrays.fill(line, 0);
        for (int i = 0; i < weights.length; i++) {
            int start = (first + i) * width;
            float weight = weights[i];
            for (int x = 0; x < width; x++) {
                int pixel = pixels[start + x];
                line[3 * x] += weight * ((pixel >> 16) & 255);
                line[3 * x + 1] += weight * ((pixel >> 8) & 255);
                line[3 * x + 2] += weight * (pixel & 255);
            }
        }
    }

    /** Blends neighbouring values of a line into one packed pixel. */
    int blendColumns(float[] line) {
        float red = 0;
        float green = 0;
        float blue = 0;
        for (int i = 0; i < weights.length; i++) {
            int at = 3 * (first + i);
            red += weights[i] * line[at];
            green += weights[i] * line[at + 1];
            blue += weights[i] * line[at + 2];
        }
        return Tones.rgb(Tones.level(red), Tones.level(green), Tones.level(blue));
    }
}
