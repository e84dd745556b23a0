package io.github.photospec.internal.decode;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;

/** Small pictures that are given by a colour for every place. */
final class WebpPictures {
    private WebpPictures() {}

    static int speckled(int x, int y) {
        return 0xff000000 | (((x * 0x9e3779 + y * 0x85ebca) ^ (x * y)) & 0xffffff);
    }

    static BufferedImage picture(int width, int height, IntBinaryOperator pixel) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixel.applyAsInt(x, y));
            }
        }
        return image;
    }
}
