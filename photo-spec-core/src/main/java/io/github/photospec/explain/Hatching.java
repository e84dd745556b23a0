package io.github.photospec.explain;

import java.awt.image.BufferedImage;

/** A veil with slanting stripes, so that it is told from the colours of a photo by its pattern too. */
final class Hatching {
    private static final int VEIL = Palette.veil(Palette.TINT, 60).getRGB();
    private static final int STRIPE = Palette.veil(Palette.TINT, 190).getRGB();
    private static final int PERIOD = 10;
    private static final int THICK = 2;

    private Hatching() {}

    /** Hatches the places that are chosen; the others stay transparent. */
    static BufferedImage of(int width, int height, Chooser chosen) {
        BufferedImage hatching = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = chosen.isChosen(x, y) ? colour(x, y) : 0;
            }
            hatching.setRGB(0, y, width, 1, row, 0, width);
        }
        return hatching;
    }

    private static int colour(int x, int y) {
        return (x + y) % PERIOD < THICK ? STRIPE : VEIL;
    }

    /** Tells which places are hatched. */
    @FunctionalInterface
    interface Chooser {
        /** Whether this pixel of the hatching is. */
        boolean isChosen(int x, int y);
    }
}
