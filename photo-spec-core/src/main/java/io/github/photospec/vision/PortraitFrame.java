package io.github.photospec.vision;

import io.github.photospec.image.Box;

/**
 * The frame of a portrait that is to be made, laid on a picture.
 *
 * @param placement where the portrait's pixels lie on the picture: its scale is the pixels of the picture for one of the
 *     portrait's, below 1 if it is enlarged
 * @param width of the portrait in pixels, at least 1
 * @param height of the portrait in pixels, at least 1
 * @param photo the part of the picture that shows the photo: all of it, or what a border or bars leave
 */
public record PortraitFrame(Placement placement, int width, int height, Box photo) {
    public PortraitFrame {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("No portrait is " + width + " x " + height + " px");
        }
    }
}
