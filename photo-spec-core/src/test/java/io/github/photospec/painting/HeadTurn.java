package io.github.photospec.painting;

/** Moves points of the frontal picture to where they are seen when the head is turned; neck and chest stay. */
final class HeadTurn {
    /** The head rolls about a point in the neck. */
    private static final double PIVOT = -11;

    private static final int STEPS = 9;
    private static final double DAMPING = 0.8;

    private final double yaw;
    private final double pitch;
    private final double roll;

    HeadTurn(Turn turn) {
        yaw = Math.toRadians(turn.yaw());
        pitch = Math.toRadians(turn.pitch());
        roll = Math.toRadians(turn.roll());
    }

    Spot turned(double x, double y) {
        double head = Ramp.smooth(-15, -9.5, y);
        double yawHere = yaw * head;
        double pitchHere = pitch * head;
        double rollHere = roll * Ramp.smooth(-19, -9.5, y);
        double near = Ramp.smooth(15, 9.2, Math.hypot(x, (y - 1) * 0.75));
        double depth = (HeadForm.roundedSkull(x, y) + HeadForm.nose(x, y) * 0.9) * near;
        double u = x * (1 + (Math.cos(yawHere) - 1) * near) + depth * Math.sin(yawHere);
        double v = y * (1 + (Math.cos(pitchHere) - 1) * near) - depth * Math.sin(pitchHere);
        double rise = v - PIVOT;
        return new Spot(
                u * Math.cos(rollHere) + rise * Math.sin(rollHere),
                -u * Math.sin(rollHere) + rise * Math.cos(rollHere) + PIVOT);
    }

    /** The point of the frontal picture that is seen at the given place, by damped fixed-point steps. */
    Spot frontal(double x, double y) {
        double fromX = x;
        double fromY = y;
        for (int step = 0; step < STEPS; step++) {
            Spot seen = turned(fromX, fromY);
            fromX += DAMPING * (x - seen.x());
            fromY += DAMPING * (y - seen.y());
        }
        return new Spot(fromX, fromY);
    }
}
