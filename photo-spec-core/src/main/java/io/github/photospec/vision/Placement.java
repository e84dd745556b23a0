package io.github.photospec.vision;

import io.github.photospec.image.Spot;

/**
 * How a grid lies on a picture: moved, scaled and turned, never mirrored or sheared.
 *
 * @param origin where the outer corner of the grid's first cell lies, in pixels of the picture
 * @param scale pixels of the picture for one cell, above 0
 * @param degrees how far the grid is turned clockwise
 */
public record Placement(Spot origin, double scale, double degrees) {
    public Placement {
        if (!(scale > 0) || !Double.isFinite(degrees)) {
            throw new IllegalArgumentException("No grid has cells of " + scale + " px, turned by " + degrees);
        }
    }

    /** A place of the grid, in cells, as a place of the picture. */
    public Spot toPicture(Spot cell) {
        double cos = scale * Math.cos(Math.toRadians(degrees));
        double sin = scale * Math.sin(Math.toRadians(degrees));
        return new Spot(origin.x() + cos * cell.x() - sin * cell.y(), origin.y() + sin * cell.x() + cos * cell.y());
    }

    /** A place of the picture as a place of the grid, in cells; it may lie outside. */
    public Spot toGrid(Spot place) {
        double cos = Math.cos(Math.toRadians(degrees)) / scale;
        double sin = Math.sin(Math.toRadians(degrees)) / scale;
        double x = place.x() - origin.x();
        double y = place.y() - origin.y();
        return new Spot(cos * x + sin * y, -sin * x + cos * y);
    }
}
