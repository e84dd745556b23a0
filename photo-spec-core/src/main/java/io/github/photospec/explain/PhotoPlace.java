package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import java.awt.geom.Rectangle2D;

/**
 * Where a photo lies on a drawing.
 *
 * @param x left edge on the drawing
 * @param y upper edge on the drawing
 * @param width on the drawing
 * @param height on the drawing
 * @param frame lower right corner of the upright photo, in its own pixels
 */
record PhotoPlace(int x, int y, int width, int height, Spot frame) {
    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /** A column of the photo on the drawing. */
    double across(double photoX) {
        return x + photoX * width / frame.x();
    }

    /** A row of the photo on the drawing. */
    double down(double photoY) {
        return y + photoY * height / frame.y();
    }

    /** A place of the photo on the drawing. */
    Spot at(Spot photo) {
        return new Spot(across(photo.x()), down(photo.y()));
    }

    /** A place of a smaller or larger picture of the same photo on the drawing. */
    Spot at(Spot place, int pictureWidth, int pictureHeight) {
        return new Spot(x + place.x() * width / pictureWidth, y + place.y() * height / pictureHeight);
    }

    Rectangle2D area() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
