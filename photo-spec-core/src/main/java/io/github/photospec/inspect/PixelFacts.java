package io.github.photospec.inspect;

import io.github.photospec.image.Box;
import java.util.Optional;

/**
 * What the working image shows as a whole; {@code docs/measures.md} defines every measure.
 *
 * @param exposureLow share of pixels too dark to show detail, 0..1
 * @param exposureHigh share of pixels at the bright end that are not background, 0..1
 * @param dynamicRange entropy of the luma histogram in bits, 0..8
 * @param sharpness 0 and up; larger is sharper
 * @param border a frame of one colour round the picture; empty if there is none
 * @param disc the disc in which the picture is shown, as avatars are; empty if it fills its rectangle
 * @param transparentShare share of pixels that are not opaque, 0..1
 */
public record PixelFacts(
        double exposureLow,
        double exposureHigh,
        double dynamicRange,
        double sharpness,
        Optional<Border> border,
        Optional<Disc> disc,
        double transparentShare) {
    /** Whether the picture is shown in a disc: what a rectangle needs in the corners was cut away. */
    public boolean isRound() {
        return disc.isPresent();
    }

    /**
     * A frame of one colour round the picture, its sides' widths as shares of the picture's width (left, right) or
     * height (top, bottom); 0 where a side has none.
     */
    public record Border(double left, double top, double right, double bottom, int rgb) {
        /** What a picture of this size has inside the frame, in its pixels. */
        public Box inside(double width, double height) {
            return new Box(left * width, top * height, (1 - left - right) * width, (1 - top - bottom) * height);
        }
    }

    /**
     * A circle on a plate of one colour, or an ellipse with the picture's proportions.
     *
     * @param centreX share of the picture's width
     * @param centreY share of the picture's height
     * @param radiusX share of the picture's width
     * @param radiusY share of the picture's height
     * @param rgb the plate's colour as {@code 0xRRGGBB}; white where it is transparent
     */
    public record Disc(double centreX, double centreY, double radiusX, double radiusY, int rgb) {}
}
