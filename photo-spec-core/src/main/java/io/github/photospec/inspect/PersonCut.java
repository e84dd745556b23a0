package io.github.photospec.inspect;

/**
 * A stretch of the photo's edge, or of its border's inner edge, where the photo ends and the person goes on.
 *
 * @param side of the photo
 * @param from in pixels of the upright photo: from its top for the left and right sides, from its left for the others
 * @param to the other end, alike; not below from
 */
public record PersonCut(Side side, double from, double to) {
    public PersonCut {
        if (!(from <= to)) {
            throw new IllegalArgumentException("Nothing reaches from " + from + " to " + to);
        }
    }

    /** The same in a photo that is so many times as wide and as high. */
    PersonCut scaled(double across, double down) {
        double along = side == Side.TOP || side == Side.BOTTOM ? across : down;
        return new PersonCut(side, from * along, to * along);
    }

    /** A side of a photo. */
    public enum Side {
        /** The upper one. */
        TOP,
        /** The one at the viewer's right. */
        RIGHT,
        /** The lower one. */
        BOTTOM,
        /** The one at the viewer's left. */
        LEFT
    }
}
