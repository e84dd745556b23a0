package io.github.photospec.internal.measure;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;

/**
 * A border of one colour round a picture: its sides' widths as shares of the image's width (left, right) or height (top,
 * bottom), 0 where a side has none, and its colour as {@code 0xRRGGBB}.
 */
public record Frame(double left, double top, double right, double bottom, int rgb) {
    /** One pixel more than the border: its inner edge is blurred by the picture's encoding. */
    private static final int MARGIN = 1;

    /** The part of the image within this border; a side is at most a fifth of it, so there always is one. */
    public SrgbImage inside(SrgbImage image) {
        int x = width(left, image.width());
        int y = width(top, image.height());
        return image.crop(
                x,
                y,
                image.width() - x - width(right, image.width()),
                image.height() - y - width(bottom, image.height()));
    }

    /** The corner of {@link #inside} in the image. */
    public Spot corner(SrgbImage image) {
        return new Spot(width(left, image.width()), width(top, image.height()));
    }

    private static int width(double share, int side) {
        return share == 0 ? 0 : Math.min(side / 4, (int) Math.round(share * side) + MARGIN);
    }
}
