package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import java.awt.Graphics2D;

/**
 * A photo on its way to being explained.
 *
 * @param scene what is drawn
 * @param pen draws on the photo and round it
 * @param place where the photo lies
 * @param left notes at the photo's left
 * @param right notes at the photo's right
 * @param legend what the signs mean
 */
record Board(Scene scene, Graphics2D pen, PhotoPlace place, Notes left, Notes right, Legend legend) {
    /** A place of the picture that was looked at, on the drawing. */
    Spot onDrawing(Spot seen) {
        SrgbImage image = scene.seen().image().orElseThrow();
        return place.at(seen, image.width(), image.height());
    }
}
