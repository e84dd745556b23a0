package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;

/** The sex that an identity number tells: odd sequence numbers are men's, even ones women's (GB 11643-1999). */
public enum Sex {
    /** An odd sequence number. */
    MALE,
    /** An even sequence number. */
    FEMALE;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
