package io.github.photospec.identity;

/** The sex that an identity number tells: odd sequence numbers are men's, even ones women's (GB 11643-1999). */
public enum Sex {
    /** An odd sequence number. */
    MALE,
    /** An even sequence number. */
    FEMALE
}
