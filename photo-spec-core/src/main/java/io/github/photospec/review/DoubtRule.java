package io.github.photospec.review;

/** What becomes of photos that the machine could not judge in full. */
public enum DoubtRule {
    /** They are taken in, and people decide. */
    TO_PEOPLE,
    /** They are refused like photos that fail. */
    REFUSED
}
