package io.github.photospec.inspect;

import io.github.photospec.vision.HeadObservation;

/** Tells heads that stand from heads that lie or stand on their crown. */
final class Upright {
    /** Beyond this "above" is nearer to "beside": half of a quarter turn. */
    private static final double MOST_DEGREES = 45;

    private Upright() {}

    static boolean is(HeadObservation head) {
        return Math.abs(head.pose().roll()) <= MOST_DEGREES;
    }
}
