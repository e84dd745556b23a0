package io.github.photospec.painting;

import java.awt.image.BufferedImage;

/** Near-Gaussian blur: three box blurs a direction. Pixels beyond the edge repeat the edge, so flat areas stay exact. */
final class Blur {
    /** Below this sigma nothing would change visibly. */
    private static final double TOO_SMALL = 0.3;

    /** Below this sigma one box of three pixels is already enough. */
    private static final double SINGLE_PASS = 0.9;

    private Blur() {}

    static void apply(BufferedImage image, double sigma) {
        if (sigma < TOO_SMALL) {
            return;
        }
        int[] pixels = Pixels.of(image);
        int[] turned = new int[pixels.length];
        boolean single = sigma < SINGLE_PASS;
        // Variance of n boxes of radius r is n * r * (r + 1) / 3, solved for three boxes.
        int radius = single ? 1 : (int) Math.max(1, Math.round(Math.sqrt(sigma * sigma + 0.25) - 0.5));
        for (int pass = 0; pass < (single ? 1 : 3); pass++) {
            box(pixels, turned, image.getWidth(), image.getHeight(), radius);
            box(turned, pixels, image.getHeight(), image.getWidth(), radius);
        }
    }

    /** Averages along rows and writes columns, so that two calls blur both directions. */
    private static void box(int[] source, int[] target, int width, int height, int radius) {
        int size = 2 * radius + 1;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int alpha = 0;
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = -radius; i <= radius; i++) {
                int pixel = source[row + Math.max(0, Math.min(width - 1, i))];
                alpha += pixel >>> 24;
                red += (pixel >> 16) & 255;
                green += (pixel >> 8) & 255;
                blue += pixel & 255;
            }
            for (int x = 0; x < width; x++) {
                target[x * height + y] = (mean(alpha, size) << 24)
                        | (mean(red, size) << 16)
                        | (mean(green, size) << 8)
                        | mean(blue, size);
                int next = source[row + Math.min(width - 1, x + radius + 1)];
                int last = source[row + Math.max(0, x - radius)];
                alpha += (next >>> 24) - (last >>> 24);
                red += ((next >> 16) & 255) - ((last >> 16) & 255);
                green += ((next >> 8) & 255) - ((last >> 8) & 255);
                blue += (next & 255) - (last & 255);
            }
        }
    }

    private static int mean(int sum, int size) {
        return (sum + size / 2) / size;
    }
}
