package io.github.photospec.internal.decode;

import java.awt.image.BufferedImage;

/**
 * A decoded picture in the colours and in the position in which its file stores it.
 *
 * @param rows its pixels
 * @param width in pixels
 * @param height in pixels
 * @param grey whether it has one colour channel
 * @param opaque whether no pixel can be transparent, because the file keeps no opacity
 */
record StoredPicture(PictureRows rows, int width, int height, boolean grey, boolean opaque) {
    /** A picture as a reader returns it. */
    static StoredPicture of(BufferedImage picture) {
        return new StoredPicture(
                PictureRows.of(picture),
                picture.getWidth(),
                picture.getHeight(),
                picture.getColorModel().getNumColorComponents() == 1,
                !picture.getColorModel().hasAlpha());
    }
}
