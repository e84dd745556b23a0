package io.github.photospec.spec;

import java.util.OptionalInt;

/**
 * What may be done to a photo to make it comply.
 *
 * @param background the colour that a replaced background gets, {@code 0xRRGGBB}; empty if the specification names none
 * @param backgroundReplacement whether the background may be replaced; forbidden unless the specification allows it
 * @param enlargement whether a photo may be enlarged; forbidden unless the specification allows it
 * @param density the dots per inch to write; empty if the specification names none
 */
public record Making(
        OptionalInt background, Permission backgroundReplacement, Permission enlargement, OptionalInt density) {
    /** For a specification that says nothing about making. */
    public static final Making UNSTATED =
            new Making(OptionalInt.empty(), Permission.FORBIDDEN, Permission.FORBIDDEN, OptionalInt.empty());

    /** Whether an edit may be made. */
    public enum Permission {
        /** It may. */
        ALLOWED,
        /** It may not. */
        FORBIDDEN
    }
}
