package io.github.photospec.painting;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** One colour. */
record PlainBackdrop(Color colour) implements Backdrop {
    @Override
    public void paintOn(BufferedImage canvas) {
        Arrays.fill(Pixels.of(canvas), colour.getRGB());
    }

    @Override
    public boolean isFlat() {
        return true;
    }
}
