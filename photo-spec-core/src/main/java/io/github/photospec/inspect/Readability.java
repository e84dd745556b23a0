package io.github.photospec.inspect;

import java.util.Locale;

/** Whether the picture in the file could be read whole, and if not, why. */
public enum Readability {
    /** Every pixel was decoded without a complaint about its data. */
    YES,
    /** The header was read; pixels were not asked for. */
    NOT_TRIED,
    /** The file has no bytes. */
    EMPTY,
    /** More bytes than {@link InspectionLimits#maxBytes()}. */
    TOO_LARGE,
    /** More pixels than {@link InspectionLimits#maxPixels()}. */
    TOO_MANY_PIXELS,
    /** The bytes begin like no known picture format. */
    NOT_A_PICTURE,
    /** A picture format that is recognised but not decoded here. */
    UNSUPPORTED,
    /** The bytes contradict their format; no picture came out. */
    CORRUPT,
    /** A picture came out, but part of its data is missing or damaged, and decoders fill in grey. */
    DAMAGED;

    /** The name in specification files and reports: kebab case, for example {@code too-large}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
