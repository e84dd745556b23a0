package io.github.photospec.inspect;

/** The answer to a question about what can be seen. */
public enum Sight {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It was looked at, and the answer is not sure enough; or it could not be looked at. */
    UNSURE
}
