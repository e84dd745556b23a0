package io.github.photospec.vision;

/**
 * A grid of probabilities laid over a picture. Immutable.
 *
 * <p>The grid may be finer or coarser than the picture, turned, and cover a part of it or more than it: see {@link
 * #placement()}.
 */
public final class Mask {
    private static final double HIGHEST = 255;

    private final int width;
    private final int height;
    private final byte[] values;
    private final Placement placement;
    /** The way from the picture to the grid, kept because it is asked for every pixel. */
    private final double cos;

    private final double sin;

    private Mask(int width, int height, byte[] values, Placement placement) {
        this.width = width;
        this.height = height;
        this.values = values;
        this.placement = placement;
        this.cos = Math.cos(Math.toRadians(placement.degrees())) / placement.scale();
        this.sin = Math.sin(Math.toRadians(placement.degrees())) / placement.scale();
    }

    /**
     * A mask of these values.
     *
     * @param width cells across, at least 1
     * @param values row by row from the top, each 0..255 for 0..1; copied
     * @param placement where the grid lies
     */
    public static Mask of(int width, byte[] values, Placement placement) {
        if (width < 1 || values.length == 0 || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values do not fill rows of " + width);
        }
        return new Mask(width, values.length / width, values.clone(), placement);
    }

    /** The same grid, laid elsewhere. */
    public Mask placed(Placement value) {
        return new Mask(width, height, values, value);
    }

    /** Cells across. */
    public int width() {
        return width;
    }

    /** Cells down. */
    public int height() {
        return height;
    }

    /** Where the grid lies on the picture. */
    public Placement placement() {
        return placement;
    }

    /** The probability in a cell, 0..1. */
    public double value(int column, int row) {
        if (column < 0 || column >= width) {
            throw new IndexOutOfBoundsException("column " + column + " is outside 0.." + (width - 1));
        }
        return (values[row * width + column] & 0xff) / HIGHEST;
    }

    /**
     * The probability at a place of the picture, 0..1: that of the cell it lies in.
     *
     * @param beyond the answer where the grid does not reach
     */
    public double at(double x, double y, double beyond) {
        double across = x - placement.origin().x();
        double down = y - placement.origin().y();
        int column = (int) Math.floor(cos * across + sin * down);
        int row = (int) Math.floor(cos * down - sin * across);
        return column >= 0 && column < width && row >= 0 && row < height ? value(column, row) : beyond;
    }

    /** The grid's size, never its values. */
    @Override
    public String toString() {
        return "Mask[" + width + " x " + height + "]";
    }
}
