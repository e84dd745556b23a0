package io.github.photospec.image;

/**
 * An upright rectangle in a picture, in pixels. It may reach beyond the picture.
 *
 * @param x left edge
 * @param y upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("A box cannot be " + width + " x " + height + " px");
        }
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Its middle. */
    public Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    /** Width times height. */
    public double area() {
        return width * height;
    }

    /** The area that both boxes cover. */
    public double sharedArea(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** The shared area as a share of what both cover together, 0..1; 0 for boxes without an area. */
    public double overlap(Box other) {
        double shared = sharedArea(other);
        return shared == 0 ? 0 : shared / (area() + other.area() - shared);
    }

    /** The same box in a picture that is so many times as wide and as high. */
    public Box scaled(double across, double down) {
        return new Box(x * across, y * down, width * across, height * down);
    }
}
