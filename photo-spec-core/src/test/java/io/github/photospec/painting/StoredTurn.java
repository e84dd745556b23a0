package io.github.photospec.painting;

import java.awt.image.BufferedImage;

/** Stores an upright picture the way a turned camera does, so that a viewer that obeys the orientation shows it upright. */
public final class StoredTurn {
    private StoredTurn() {}

    /** The pixels to store together with an Exif orientation of 1 to 8. */
    public static BufferedImage of(BufferedImage upright, int orientation) {
        Limits.require("orientation", orientation, 1, 8);
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean swapped = orientation >= 5;
        BufferedImage stored = Pixels.opaque(swapped ? height : width, swapped ? width : height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromRight = width - 1 - x;
                int fromBottom = height - 1 - y;
                int pixel = upright.getRGB(x, y);
                // Exif 2.32, 4.6.4: which edges of the picture the stored first row and first column are.
                switch (orientation) {
                    case 2 -> stored.setRGB(fromRight, y, pixel);
                    case 3 -> stored.setRGB(fromRight, fromBottom, pixel);
                    case 4 -> stored.setRGB(x, fromBottom, pixel);
                    case 5 -> stored.setRGB(y, x, pixel);
                    case 6 -> stored.setRGB(y, fromRight, pixel);
                    case 7 -> stored.setRGB(fromBottom, fromRight, pixel);
                    case 8 -> stored.setRGB(fromBottom, x, pixel);
                    default -> stored.setRGB(x, y, pixel);
                }
            }
        }
        return stored;
    }
}
