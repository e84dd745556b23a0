package io.github.photospec.review;

import io.github.photospec.internal.text.Phrases;

/** Why an action is refused. */
public enum ReviewRule {
    /** There is no such campaign. */
    NO_CAMPAIGN,
    /** A campaign with this id exists already. */
    CAMPAIGN_EXISTS,
    /** There is no such review, or it is none of the actor's business: the answer is the same. */
    NO_REVIEW,
    /** The role does not allow it. */
    ROLE,
    /** Nobody decides about the own photo. */
    OWN_PHOTO,
    /** The window has not opened yet. */
    TOO_EARLY,
    /** The window is over. */
    TOO_LATE,
    /** The campaign is closed. */
    CLOSED,
    /** The campaign is still open. */
    STILL_OPEN,
    /** All attempts are used up. */
    ATTEMPTS,
    /** This very photo was sent back. */
    SAME_PHOTO,
    /** The state does not allow it. */
    STATE,
    /** Somebody has changed it since it was looked at. */
    STALE,
    /** Sending back needs a reason, and the reason "other" a note. */
    REASON,
    /** A text is too long. */
    TOO_LONG,
    /** A text holds a character that cannot be kept: U+0000, or half of a pair. */
    TEXT,
    /** A correction already waits for the office. */
    CORRECTION_WAITS,
    /** There is no correction to decide. */
    NO_CORRECTION,
    /** The specification has another revision than the campaign's. */
    SPEC_REVISION,
    /** The same list holds another photo of this student. */
    TWICE,
    /** There is no such photo, or it is kept no more. */
    NO_PHOTO;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
