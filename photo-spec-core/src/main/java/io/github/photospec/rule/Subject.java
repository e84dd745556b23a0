package io.github.photospec.rule;

/** What a fact is about, which decides whether a vision engine matters for it. */
enum Subject {
    /** The file, or the picture as a whole. */
    PHOTO,
    /** What is not the person: found better where somebody sees the person. */
    BACKGROUND,
    /** The person: found only where somebody sees it. */
    PERSON;

    boolean usesVision() {
        return this != PHOTO;
    }
}
