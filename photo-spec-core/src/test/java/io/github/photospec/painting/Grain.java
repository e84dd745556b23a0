package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Sensor noise: grey, and shared a little with the right and the lower neighbour as sharpening cameras leave it. */
final class Grain {
    private static final double NEIGHBOUR = 0.6;

    private Grain() {}

    /** Adds noise to every pixel, or in proportion to the opacity of {@code person} if that is not empty. */
    static void apply(BufferedImage image, double greyLevels, int[] person, Random random) {
        if (greyLevels == 0) {
            return;
        }
        int width = image.getWidth();
        int[] pixels = Pixels.of(image);
        float[] noise = new float[pixels.length + width + 1];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < pixels.length; i++) {
            double weight = person.length == 0 ? 1 : (person[i] >>> 24) / 255.0;
            double value = greyLevels * weight * (noise[i] + NEIGHBOUR * (noise[i + 1] + noise[i + width]));
            int pixel = pixels[i];
            pixels[i] = Tones.rgb(
                    Tones.level(((pixel >> 16) & 255) + value),
                    Tones.level(((pixel >> 8) & 255) + value),
                    Tones.level((pixel & 255) + value));
        }
    }
}
