package io.github.photospec.inspect;

/** How far an inspection goes; each depth includes the ones before it. */
public enum InspectionDepth {
    /** The bytes alone: microseconds, and nothing is decoded. */
    FILE,
    /** The pixels too. */
    PIXELS
}
