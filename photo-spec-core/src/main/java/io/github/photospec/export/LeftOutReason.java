package io.github.photospec.export;

import io.github.photospec.internal.text.Phrases;

/** Why a student's photo is not in an export. */
public enum LeftOutReason {
    /** It is not approved, or there is none; the review's state tells. */
    NOT_APPROVED,
    /** The student cannot have a file's name, for example because the number is missing. */
    NO_NAME,
    /** Other students' photos would have the same name in the same zip file, or one that file systems take for the same. */
    SAME_NAME,
    /** It was approved, but is kept no more. */
    PHOTO_MISSING,
    /** It was approved, but what is stored are other bytes. */
    PHOTO_DAMAGED,
    /** No photo could be made of it for the specification that was asked for. */
    NOT_MADE;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
