package io.github.photospec.portal.counsellor;

import io.github.photospec.review.ReturnReason;
import java.util.Set;

/**
 * A decision that was refused, so that nobody has to type it again.
 *
 * @param refusal why it was refused
 * @param reasons what was ticked
 * @param note what was written
 */
record TriedDecision(String refusal, Set<ReturnReason> reasons, String note) {
    /** The reasons are copied. */
    TriedDecision {
        reasons = Set.copyOf(reasons);
    }
}
