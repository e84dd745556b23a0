package io.github.photospec.internal.measure;

/**
 * A picture shown in a disc: the centre and the radii as shares of the image's width (x) and height (y), and the colour
 * of the plate round it as {@code 0xRRGGBB}.
 */
public record Disc(double centreX, double centreY, double radiusX, double radiusY, int rgb) {}
