package io.github.photospec.painting;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** Light falls off with the square of the distance from a point up left of the centre. */
record GradientBackdrop(Color centre, Color corners) implements Backdrop {
    @Override
    public void paintOn(BufferedImage canvas) {
        int width = canvas.getWidth();
        int height = canvas.getHeight();
        int[] pixels = Pixels.of(canvas);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double across = (x - width * 0.45) / (width * 0.85);
                double down = (y - height * 0.35) / (height * 0.85);
                double distance = Math.min(1, Math.hypot(across, down));
                pixels[y * width + x] =
                        Tones.mix(centre, corners, distance * distance).getRGB();
            }
        }
    }
}
