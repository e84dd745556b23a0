package io.github.photospec.internal.decode;

import io.github.photospec.image.Orientation;
import io.github.photospec.image.SrgbImage;

/** Turns a decoded picture into the working image: sRGB, laid on white, upright. */
final class WorkingImage {
    private WorkingImage() {}

    /** The image of rows that are sRGB already. */
    static SrgbImage of(PictureRows rows, int width, int height, boolean opaque, Orientation orientation) {
        SrgbImage stored = SrgbImage.ofRows(width, height, opaque ? rows::fill : onWhite(rows, width));
        return orientation == Orientation.UPRIGHT ? stored : turned(stored, orientation);
    }

    private static SrgbImage.RowSource onWhite(PictureRows rows, int width) {
        return (y, row) -> {
            rows.fill(y, row);
            layOnWhite(row, width);
        };
    }

    private static void layOnWhite(int[] row, int width) {
        for (int x = 0; x < width; x++) {
            if (row[x] >>> 24 != 0xff) {
                row[x] = onWhite(row[x]);
            }
        }
    }

    /** Mixed as browsers and viewers do it, on the stored values and not on linear light. */
    private static int onWhite(int pixel) {
        int alpha = pixel >>> 24;
        int white = 255 * (255 - alpha) + 127;
        int red = ((pixel >> 16 & 0xff) * alpha + white) / 255;
        int green = ((pixel >> 8 & 0xff) * alpha + white) / 255;
        int blue = ((pixel & 0xff) * alpha + white) / 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static SrgbImage turned(SrgbImage stored, Orientation orientation) {
        int right = stored.width() - 1;
        int bottom = stored.height() - 1;
        boolean swaps = orientation.swapsAxes();
        int width = swaps ? stored.height() : stored.width();
        int height = swaps ? stored.width() : stored.height();
        return SrgbImage.ofRows(width, height, (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = switch (orientation) {
                    case UPRIGHT -> stored.argb(x, y);
                    case MIRRORED -> stored.argb(right - x, y);
                    case UPSIDE_DOWN -> stored.argb(right - x, bottom - y);
                    case FLIPPED -> stored.argb(x, bottom - y);
                    case TRANSPOSED -> stored.argb(y, x);
                    case QUARTER_CLOCKWISE -> stored.argb(y, bottom - x);
                    case TRANSVERSED -> stored.argb(right - y, bottom - x);
                    case QUARTER_COUNTER_CLOCKWISE -> stored.argb(right - y, x);
                };
            }
        });
    }
}
