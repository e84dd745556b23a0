package io.github.photospec.painting;

/** Smooth functions that shapes and lights are made of. */
final class Ramp {
    /** exp(-20) is far below one grey level. */
    private static final double NEGLIGIBLE = 20;

    private Ramp() {}

    /** Rises from 0 at {@code from} to 1 at {@code to} without a kink; {@code from} may be the larger one. */
    static double smooth(double from, double to, double at) {
        double t = clamp((at - from) / (to - from));
        return t * t * (3 - 2 * t);
    }

    static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** Bell curve of height 1 for a distance given in standard deviations. */
    static double bell(double deviations) {
        double half = 0.5 * deviations * deviations;
        return half > NEGLIGIBLE ? 0 : Math.exp(-half);
    }

    /** Two-dimensional bell of height 1 around the origin. */
    static double bell(double across, double along) {
        double half = 0.5 * (across * across + along * along);
        return half > NEGLIGIBLE ? 0 : Math.exp(-half);
    }
}
