package io.github.photospec.internal.jpeg;

/** The end of a search for a quality: a file that fits, or why there is none. */
public sealed interface Fitting permits FittedJpeg, Misfit {
    /** How often the picture was encoded, 1 and up. */
    int encodes();
}
