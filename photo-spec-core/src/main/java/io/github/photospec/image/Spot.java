package io.github.photospec.image;

/**
 * A place in a picture, in pixels: the origin is the outer corner of the top left pixel, x goes right and y down. It may
 * lie outside the picture.
 */
public record Spot(double x, double y) {
    /** The straight distance to another place, in pixels. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The place so far on the way to another: 0 here, 0.5 half way, 1 there; beyond both ends too. */
    public Spot towards(Spot other, double share) {
        return new Spot(x + share * (other.x - x), y + share * (other.y - y));
    }

    /** The same place in a picture that is so many times as wide and as high. */
    public Spot scaled(double across, double down) {
        return new Spot(x * across, y * down);
    }
}
