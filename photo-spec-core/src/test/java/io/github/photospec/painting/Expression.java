package io.github.photospec.painting;

/**
 * What the face of a {@link Sitter} does: mouth from 0 (shut) to 1 (wide open), smile from 0 to 1, eyes from 0 (shut) to
 * 1 (open).
 */
public record Expression(double mouth, double smile, double eyes) {
    /** Mouth shut, no smile, eyes open. */
    public static final Expression NEUTRAL = new Expression(0, 0, 1);

    /** Up to this opening the lips still touch as painted. */
    private static final double LIPS_PART = 0.02;

    /** From this opening on the iris shows almost fully. */
    private static final double EYES_OPEN = 0.6;

    /** Below this opening only the closed lid is painted. */
    private static final double EYES_SHUT = 0.15;

    public Expression {
        Limits.require("mouth", mouth, 0, 1);
        Limits.require("smile", smile, 0, 1);
        Limits.require("eyes", eyes, 0, 1);
    }

    boolean isMouthClosed() {
        return mouth <= LIPS_PART;
    }

    boolean areEyesOpen() {
        return eyes >= EYES_OPEN;
    }

    boolean showsEyeballs() {
        return eyes > EYES_SHUT;
    }
}
