package io.github.photospec.painting;

/**
 * How a {@link Sitter} holds the head, in degrees between -45 and 45. Positive yaw turns the nose towards the right edge
 * of the picture, positive pitch lowers it, and positive roll tilts the crown towards the right edge.
 */
public record Turn(double yaw, double pitch, double roll) {
    /** Looking straight into the camera. */
    public static final Turn FRONTAL = new Turn(0, 0, 0);

    private static final double LIMIT = 45;

    public Turn {
        Limits.require("yaw", yaw, -LIMIT, LIMIT);
        Limits.require("pitch", pitch, -LIMIT, LIMIT);
        Limits.require("roll", roll, -LIMIT, LIMIT);
    }

    boolean isFrontal() {
        return yaw == 0 && pitch == 0 && roll == 0;
    }
}
