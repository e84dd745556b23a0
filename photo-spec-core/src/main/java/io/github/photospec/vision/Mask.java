package io.github.photospec.vision;

import io.github.photospec.image.Spot;

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

    private Mask(int width, int height, byte[] values, Placement placement) {
        this.width = width;
        this.height = height;
        this.values = values;
        this.placement = placement;
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

    /** Whether the grid covers a place of the picture. */
    public boolean covers(Spot place) {
        Spot cell = placement.toGrid(place);
        return cell.x() >= 0 && cell.x() < width && cell.y() >= 0 && cell.y() < height;
    }

    /** The probability at a place of the picture, 0..1: of the cell it lies in, outside the grid of the nearest cell. */
    public double at(Spot place) {
        Spot cell = placement.toGrid(place);
        int column = (int) Math.max(0, Math.min(width - 1, Math.floor(cell.x())));
        int row = (int) Math.max(0, Math.min(height - 1, Math.floor(cell.y())));
        return value(column, row);
    }

    /** The grid's size, never its values. */
    @Override
    public String toString() {
        return "Mask[" + width + " x " + height + "]";
    }
}
