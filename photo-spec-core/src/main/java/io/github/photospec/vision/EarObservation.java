package io.github.photospec.vision;

import java.util.OptionalDouble;

/**
 * How likely it is that each ear can be seen, not covered by hair or turned away. Left is the person's own left, at the
 * picture's right.
 *
 * @param left probability, 0..1; empty if the ear's place lies outside the picture
 * @param right probability, 0..1; empty if the ear's place lies outside the picture
 */
public record EarObservation(OptionalDouble left, OptionalDouble right) {
    /** Nothing could be looked at. */
    public static final EarObservation UNSEEN = new EarObservation(OptionalDouble.empty(), OptionalDouble.empty());
}
