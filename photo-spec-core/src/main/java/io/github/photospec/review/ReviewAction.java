package io.github.photospec.review;

import io.github.photospec.internal.text.Phrases;

/** What can happen to a review. */
public enum ReviewAction {
    /** The student was put on the campaign's list. */
    ENROL,
    /** The office replaced what is known of the student, from a newer roster. */
    AMEND,
    /** A photo was handed in. */
    SUBMIT,
    /** The photo was approved. */
    APPROVE,
    /** The photo was sent back. */
    RETURN,
    /** The office took the approval back. */
    WITHDRAW,
    /** The office gave the student more time. */
    EXTEND,
    /** A wrong name or number was reported. */
    REQUEST_CORRECTION,
    /** The office corrected it. */
    ACCEPT_CORRECTION,
    /** The office left it as it was. */
    DECLINE_CORRECTION,
    /** The campaign was closed. */
    EXPIRE,
    /** The photo was given up, as privacy law demands. */
    PURGE;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
