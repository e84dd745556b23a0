package io.github.photospec.review;

import io.github.photospec.internal.text.Phrases;
import java.util.Optional;

/** Where a student's review stands. */
public enum ReviewState {
    /** No photo has come yet. */
    AWAITING_PHOTO,
    /** A photo waits for a decision. */
    SUBMITTED,
    /** The photo was sent back with reasons; the student may hand in another. */
    RETURNED,
    /** The photo was approved and will be exported. */
    APPROVED,
    /** An approval was taken back; the photo waits for another decision, or the student hands in another. */
    WITHDRAWN,
    /** The campaign was closed without an approved photo. */
    EXPIRED;

    /** The state after an action; empty if the action is not allowed in this state. */
    public Optional<ReviewState> after(ReviewAction action) {
        return Transitions.of(this, action);
    }

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
