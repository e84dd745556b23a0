package io.github.photospec.painting;

/** The big form of a head seen from the front: how far each point stands out towards the viewer, in face units. */
final class HeadForm {
    private static final double BACK = -3.6;
    private static final double DEPTH = 9;

    private HeadForm() {}

    /** An ellipsoid with steep sides and a flat front. */
    static double skull(double x, double y) {
        double inside = inside(x, y);
        return inside > 0 ? DEPTH * Math.pow(inside, 0.55) + BACK : BACK;
    }

    /** The skull with its rim rounded off: the exact form has a kink there, at which a turned picture would tear. */
    static double roundedSkull(double x, double y) {
        double inside = inside(x, y);
        double rounded = 0.5 * (inside + Math.sqrt(inside * inside + 0.03));
        return DEPTH * Math.pow(rounded, 0.55) + BACK;
    }

    private static double inside(double x, double y) {
        double across = x / 8.5;
        double along = (y - 1.2) / 12.6;
        double square = along * along;
        return 1 - (across * across + 0.5 * square + 0.5 * square * square);
    }

    /** Bridge, tip and wings of the nose. */
    static double nose(double x, double y) {
        double down = Ramp.clamp((3.4 - y) / 4.4);
        double bridge = 2.3 * Math.pow(down, 1.2) * Ramp.smooth(-2.15, -1.0, y) * Ramp.bell(x / (0.62 + 0.55 * down));
        double wings = Ramp.bell((Math.abs(x) - 1.35) / 0.42, (y + 1.25) / 0.5);
        return bridge + 0.75 * wings;
    }
}
