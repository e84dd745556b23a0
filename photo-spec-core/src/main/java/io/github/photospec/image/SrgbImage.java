package io.github.photospec.image;

/**
 * An immutable, upright picture with 8 bits each of red, green and blue in sRGB (IEC 61966-2-1), the origin at the top
 * left.
 *
 * <p>A transparent pixel's colour is what a white page behind it would show; its opacity is kept beside it, so that
 * measures can leave such pixels out.
 */
public final class SrgbImage {
    private final int width;
    private final int height;
    private final int[] pixels;

    private SrgbImage(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * Builds an image row by row, so that no second copy of its pixels ever exists.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1; width x height at most 2^31 - 1
     * @param rows is asked once for every row, from the top
     */
    public static SrgbImage ofRows(int width, int height, RowSource rows) {
        if (width < 1 || height < 1 || (long) width * height > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("An image of " + width + " x " + height + " px cannot be held");
        }
        int[] pixels = new int[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            rows.fill(y, row);
            System.arraycopy(row, 0, pixels, y * width, width);
        }
        return new SrgbImage(width, height, pixels);
    }

    /** Width in pixels, at least 1. */
    public int width() {
        return width;
    }

    /** Height in pixels, at least 1. */
    public int height() {
        return height;
    }

    /** The pixel at x, y as {@code 0xAARRGGBB}; alpha 255 is opaque, the colour is already laid on white. */
    public int argb(int x, int y) {
        if (x < 0 || x >= width) {
            throw new IndexOutOfBoundsException("x " + x + " is outside 0.." + (width - 1));
        }
        return pixels[y * width + x];
    }

    /** Copies row y into the first {@link #width()} places of the target, as {@link #argb} gives them. */
    public void copyRow(int y, int[] target) {
        System.arraycopy(pixels, y * width, target, 0, width);
    }

    /** Copies pixels of row y from column x on into the target, as {@link #argb} gives them. */
    public void copyPixels(int x, int y, int count, int[] target, int at) {
        if (x < 0 || count > width - x) {
            throw new IndexOutOfBoundsException("x " + x + ".." + (x + count - 1) + " is outside 0.." + (width - 1));
        }
        System.arraycopy(pixels, y * width + x, target, at, count);
    }

    /** A part of the picture; its corner at x, y and its size must lie inside. */
    public SrgbImage crop(int x, int y, int partWidth, int partHeight) {
        if (x < 0 || y < 0 || x + partWidth > width || y + partHeight > height) {
            throw new IndexOutOfBoundsException(
                    partWidth + " x " + partHeight + " at " + x + ", " + y + " is outside " + this);
        }
        return ofRows(
                partWidth,
                partHeight,
                (row, target) -> System.arraycopy(pixels, (y + row) * width + x, target, 0, partWidth));
    }

    /** The picture's size, never its pixels: they show a person. */
    @Override
    public String toString() {
        return "SrgbImage[" + width + " x " + height + "]";
    }

    /** Gives the rows of an image under construction. */
    @FunctionalInterface
    public interface RowSource {
        /** Fills the row with {@code 0xAARRGGBB} pixels whose colour is already laid on white. */
        void fill(int y, int[] row);
    }
}
