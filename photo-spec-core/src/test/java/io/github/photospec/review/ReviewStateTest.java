package io.github.photospec.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix of states and actions, as docs/review.md has it. */
class ReviewStateTest {
    private static final Map<ReviewState, Map<ReviewAction, ReviewState>> MOVES = Map.of(
            ReviewState.AWAITING_PHOTO,
            Map.of(
                    ReviewAction.SUBMIT, ReviewState.SUBMITTED,
                    ReviewAction.EXTEND, ReviewState.AWAITING_PHOTO,
                    ReviewAction.EXPIRE, ReviewState.EXPIRED),
            ReviewState.SUBMITTED,
            Map.of(
                    ReviewAction.SUBMIT, ReviewState.SUBMITTED,
                    ReviewAction.APPROVE, ReviewState.APPROVED,
                    ReviewAction.RETURN, ReviewState.RETURNED,
                    ReviewAction.EXTEND, ReviewState.SUBMITTED,
                    ReviewAction.EXPIRE, ReviewState.EXPIRED),
            ReviewState.RETURNED,
            Map.of(
                    ReviewAction.SUBMIT, ReviewState.SUBMITTED,
                    ReviewAction.EXTEND, ReviewState.RETURNED,
                    ReviewAction.EXPIRE, ReviewState.EXPIRED),
            ReviewState.APPROVED,
            Map.of(ReviewAction.WITHDRAW, ReviewState.WITHDRAWN),
            ReviewState.WITHDRAWN,
            Map.of(
                    ReviewAction.SUBMIT, ReviewState.SUBMITTED,
                    ReviewAction.APPROVE, ReviewState.APPROVED,
                    ReviewAction.RETURN, ReviewState.RETURNED,
                    ReviewAction.EXTEND, ReviewState.WITHDRAWN,
                    ReviewAction.EXPIRE, ReviewState.EXPIRED),
            ReviewState.EXPIRED,
            Map.of(
                    ReviewAction.EXTEND, ReviewState.AWAITING_PHOTO,
                    ReviewAction.PURGE, ReviewState.EXPIRED));

    /** What is known of the student can be mended in every state. */
    private static final Set<ReviewAction> RECORD = EnumSet.of(
            ReviewAction.AMEND,
            ReviewAction.REQUEST_CORRECTION,
            ReviewAction.ACCEPT_CORRECTION,
            ReviewAction.DECLINE_CORRECTION);

    @ParameterizedTest
    @EnumSource
    void every_action_leads_where_the_table_says_or_nowhere(ReviewState state) {
        Map<ReviewAction, ReviewState> expected = new HashMap<>(MOVES.getOrDefault(state, Map.of()));
        RECORD.forEach(action -> expected.put(action, state));

        Map<ReviewAction, ReviewState> found = new HashMap<>();
        for (ReviewAction action : ReviewAction.values()) {
            state.after(action).ifPresent(next -> found.put(action, next));
        }

        assertThat(found).isEqualTo(expected);
    }
}
