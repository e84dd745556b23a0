package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;

/** How much of a photo lets the page behind it show. */
public final class Opacity {
    private Opacity() {}

    /** Share of pixels that are not fully opaque, 0..1. */
    public static double transparentShare(SrgbImage image) {
        int[] row = new int[image.width()];
        long transparent = 0;
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, row);
            if (!isOpaque(row)) {
                transparent += count(row);
            }
        }
        return (double) transparent / ((long) image.width() * image.height());
    }

    private static boolean isOpaque(int[] row) {
        int all = -1;
        for (int pixel : row) {
            all &= pixel;
        }
        return all >>> 24 == 0xff;
    }

    private static int count(int[] row) {
        int transparent = 0;
        for (int pixel : row) {
            transparent += pixel >>> 24 == 0xff ? 0 : 1;
        }
        return transparent;
    }
}
