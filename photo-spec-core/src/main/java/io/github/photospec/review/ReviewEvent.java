package io.github.photospec.review;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a review's history: who did what, when, and why. Immutable.
 *
 * @param action what was done
 * @param state the state that it left the review in
 * @param at when, to the millisecond, as databases keep it
 * @param by the account that did it
 * @param role and its role
 * @param photo the photo that it was about; empty if about none
 * @param reasons why a photo was sent back; empty for other actions
 * @param note what was said with it; may be empty
 * @param request what the caller named the request by, so that one that arrives twice counts once; empty if it did not
 * @param until until when the student got time; empty for other actions
 * @param values the values wanted, for a requested correction; the values before, for an accepted one or an amended record;
 *     empty for other actions
 */
public record ReviewEvent(
        ReviewAction action,
        ReviewState state,
        Instant at,
        String by,
        Role role,
        Optional<PhotoId> photo,
        Set<ReturnReason> reasons,
        String note,
        Optional<String> request,
        Optional<ZonedDateTime> until,
        Map<NameField, String> values) {
    /** The collections are copied, in the order of their enums. */
    public ReviewEvent {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Set<ReturnReason> reasonCopy = EnumSet.noneOf(ReturnReason.class);
        reasonCopy.addAll(reasons);
        reasons = Collections.unmodifiableSet(reasonCopy);
        Map<NameField, String> valueCopy = new EnumMap<>(NameField.class);
        valueCopy.putAll(values);
        values = Collections.unmodifiableMap(valueCopy);
    }

    static ReviewEvent of(ReviewAction action, ReviewState state, Actor actor, Instant at) {
        return new ReviewEvent(
                action,
                state,
                at,
                actor.id(),
                actor.role(),
                Optional.empty(),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    ReviewEvent withPhoto(Optional<PhotoId> value) {
        return new ReviewEvent(action, state, at, by, role, value, reasons, note, request, until, values);
    }

    ReviewEvent withReasons(Set<ReturnReason> value) {
        return new ReviewEvent(action, state, at, by, role, photo, value, note, request, until, values);
    }

    ReviewEvent withNote(String value) {
        return new ReviewEvent(action, state, at, by, role, photo, reasons, value, request, until, values);
    }

    ReviewEvent withRequest(Optional<String> value) {
        return new ReviewEvent(action, state, at, by, role, photo, reasons, note, value, until, values);
    }

    ReviewEvent withUntil(ZonedDateTime value) {
        return new ReviewEvent(action, state, at, by, role, photo, reasons, note, request, Optional.of(value), values);
    }

    ReviewEvent withValues(Map<NameField, String> value) {
        return new ReviewEvent(action, state, at, by, role, photo, reasons, note, request, until, value);
    }

    /** What was done, when and by whom; not what was said. */
    @Override
    public String toString() {
        return action + " at " + at + " by " + IdNumbers.mask(by);
    }
}
