package io.github.photospec.portal.counsellor;

import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of a review's history.
 *
 * @param event what happened
 * @param values the values that it tells, as they are shown
 */
record HistoryLine(ReviewEvent event, List<Fact> values) {
    /** The newest first. */
    static List<HistoryLine> of(Review review) {
        List<HistoryLine> lines = new ArrayList<>();
        review.history().forEach(event -> lines.add(new HistoryLine(event, Fact.of(event.values()))));
        Collections.reverse(lines);
        return lines;
    }
}
