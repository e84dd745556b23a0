package io.github.photospec.explain;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.output.PictureEncoder;

/**
 * A picture small enough to be kept by the hundred, and large enough to see whether an ear is covered.
 *
 * @param image at most {@value #LONGEST} pixels on its longer side
 */
public record Thumbnail(SrgbImage image) {
    /** The longer side of the usual ID photo: such a photo is shown pixel by pixel. */
    public static final int LONGEST = 240;

    private static final double QUALITY = 0.85;

    public Thumbnail {
        if (Math.max(image.width(), image.height()) > LONGEST) {
            throw new IllegalArgumentException("A thumbnail has at most " + LONGEST + " px, not " + image);
        }
    }

    /** The picture made as small as needed; small pictures stay as they are. */
    public static Thumbnail of(SrgbImage picture) {
        double scale = (double) LONGEST / Math.max(picture.width(), picture.height());
        if (scale >= 1) {
            return new Thumbnail(picture);
        }
        int width = (int) Math.max(1, Math.round(scale * picture.width()));
        int height = (int) Math.max(1, Math.round(scale * picture.height()));
        return new Thumbnail(Raster.image(Raster.scaled(Raster.of(picture), width, height)));
    }

    /** The picture as the bytes of a JPEG file without metadata. */
    public byte[] jpeg() {
        return PictureEncoder.jpeg(Raster.of(image), QUALITY);
    }
}
