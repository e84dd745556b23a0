package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.picture.Affine;
import java.util.stream.Stream;

/**
 * Whole pixels of a picture, at least one.
 *
 * @param right the first column beyond
 * @param bottom the first row beyond
 */
record PixelArea(int left, int top, int right, int bottom) {
    /** A box this little short of a pixel's edge reaches it: that is rounding. */
    private static final double ROUNDING = 1e-3;

    PixelArea {
        if (left < 0 || top < 0 || right <= left || bottom <= top) {
            throw new IllegalArgumentException("No pixels lie in " + left + ".." + right + " x " + top + ".." + bottom);
        }
    }

    /** The pixels that lie in a box as a whole. */
    static PixelArea within(Box box, SrgbImage image) {
        return new PixelArea(
                Math.max(0, (int) Math.ceil(box.x() - ROUNDING)),
                Math.max(0, (int) Math.ceil(box.y() - ROUNDING)),
                Math.min(image.width(), (int) Math.floor(box.right() + ROUNDING)),
                Math.min(image.height(), (int) Math.floor(box.bottom() + ROUNDING)));
    }

    /**
     * The pixels of this area that a grid on the picture needs: all that it covers and some more around; where it
     * lies beside the area, the nearest.
     */
    PixelArea under(Affine toPicture, int width, int height, int around) {
        double[] across = Stream.of(new Spot(0, 0), new Spot(width, 0), new Spot(0, height), new Spot(width, height))
                .mapToDouble(corner -> toPicture.apply(corner).x())
                .sorted()
                .toArray();
        double[] down = Stream.of(new Spot(0, 0), new Spot(width, 0), new Spot(0, height), new Spot(width, height))
                .mapToDouble(corner -> toPicture.apply(corner).y())
                .sorted()
                .toArray();
        int from = clamp(Math.floor(across[0]) - around, left, right - 1);
        int above = clamp(Math.floor(down[0]) - around, top, bottom - 1);
        return new PixelArea(
                from,
                above,
                clamp(Math.ceil(across[3]) + around, from + 1, right),
                clamp(Math.ceil(down[3]) + around, above + 1, bottom));
    }

    private static int clamp(double value, int low, int high) {
        return (int) Math.max(low, Math.min(high, value));
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /** The column nearest to a place. */
    int column(double x) {
        return clamp(Math.floor(x), left, right - 1);
    }

    /** The row nearest to a place. */
    int row(double y) {
        return clamp(Math.floor(y), top, bottom - 1);
    }
}
