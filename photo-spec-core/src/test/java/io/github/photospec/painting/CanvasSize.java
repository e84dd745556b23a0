package io.github.photospec.painting;

import java.awt.Dimension;

/** Chooses the size at which a frame is painted: its own proportions, enough pixels for detail, not too many to wait for. */
final class CanvasSize {
    private static final double FEWEST_PIXELS = 720 * 960;
    private static final double MOST_PIXELS = 1440 * 1920;

    private CanvasSize() {}

    static Dimension of(int width, int height) {
        double pixels = (double) width * height;
        double scale = Math.sqrt(Math.max(FEWEST_PIXELS, Math.min(MOST_PIXELS, pixels)) / pixels);
        return new Dimension((int) Math.round(width * scale), (int) Math.round(height * scale));
    }
}
