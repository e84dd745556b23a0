package io.github.photospec.painting;

import java.awt.image.BufferedImage;

/** Grey copies by luma; the JDK's own conversion goes through linear light and comes out darker. */
final class GreyImage {
    private GreyImage() {}

    static BufferedImage of(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                // Weights of ITU-R BT.601, which JFIF prescribes.
                double luma = 0.299 * ((pixel >> 16) & 255) + 0.587 * ((pixel >> 8) & 255) + 0.114 * (pixel & 255);
                grey.getRaster().setSample(x, y, 0, Tones.level(luma));
            }
        }
        return grey;
    }
}
