package io.github.photospec.review;

import static io.github.photospec.review.ReviewAction.ACCEPT_CORRECTION;
import static io.github.photospec.review.ReviewAction.AMEND;
import static io.github.photospec.review.ReviewAction.APPROVE;
import static io.github.photospec.review.ReviewAction.DECLINE_CORRECTION;
import static io.github.photospec.review.ReviewAction.EXPIRE;
import static io.github.photospec.review.ReviewAction.EXTEND;
import static io.github.photospec.review.ReviewAction.PURGE;
import static io.github.photospec.review.ReviewAction.REQUEST_CORRECTION;
import static io.github.photospec.review.ReviewAction.RETURN;
import static io.github.photospec.review.ReviewAction.SUBMIT;
import static io.github.photospec.review.ReviewAction.WITHDRAW;
import static io.github.photospec.review.ReviewState.APPROVED;
import static io.github.photospec.review.ReviewState.AWAITING_PHOTO;
import static io.github.photospec.review.ReviewState.EXPIRED;
import static io.github.photospec.review.ReviewState.RETURNED;
import static io.github.photospec.review.ReviewState.SUBMITTED;
import static io.github.photospec.review.ReviewState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The one table of transitions; {@link ReviewAction#ENROL} begins a review and is allowed in no state. */
final class Transitions {
    private static final Map<ReviewState, Map<ReviewAction, ReviewState>> TABLE = new EnumMap<>(ReviewState.class);

    static {
        from(AWAITING_PHOTO, Map.of(SUBMIT, SUBMITTED, EXTEND, AWAITING_PHOTO, EXPIRE, EXPIRED));
        from(
                SUBMITTED,
                Map.of(
                        // A better photo may replace one that nobody has looked at.
                        SUBMIT, SUBMITTED,
                        APPROVE, APPROVED,
                        RETURN, RETURNED,
                        EXTEND, SUBMITTED,
                        EXPIRE, EXPIRED));
        from(RETURNED, Map.of(SUBMIT, SUBMITTED, EXTEND, RETURNED, EXPIRE, EXPIRED));
        from(APPROVED, Map.of(WITHDRAW, WITHDRAWN));
        from(
                WITHDRAWN,
                Map.of(
                        SUBMIT, SUBMITTED,
                        APPROVE, APPROVED,
                        RETURN, RETURNED,
                        EXTEND, WITHDRAWN,
                        EXPIRE, EXPIRED));
        from(EXPIRED, Map.of(EXTEND, AWAITING_PHOTO, PURGE, EXPIRED));
        for (ReviewState state : ReviewState.values()) {
            row(state).put(AMEND, state);
            row(state).put(REQUEST_CORRECTION, state);
            row(state).put(ACCEPT_CORRECTION, state);
            row(state).put(DECLINE_CORRECTION, state);
        }
    }

    private Transitions() {}

    static Optional<ReviewState> of(ReviewState state, ReviewAction action) {
        return Optional.ofNullable(row(state).get(action));
    }

    private static void from(ReviewState state, Map<ReviewAction, ReviewState> targets) {
        row(state).putAll(targets);
    }

    private static Map<ReviewAction, ReviewState> row(ReviewState state) {
        return TABLE.computeIfAbsent(state, key -> new EnumMap<>(ReviewAction.class));
    }
}
