package io.github.photospec.portal.office;

import io.github.photospec.review.Progress;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Progress as a page shows it, by numbers and by bars.
 *
 * @param states the states, in the order of the columns
 * @param rows the parts of the school
 * @param all all of them together
 */
record ProgressTable(List<ReviewState> states, List<ProgressRow> rows, ProgressRow all) {
    static final SchoolClass SCHOOL = new SchoolClass("", "", "", "");

    static ProgressTable of(String campaign, List<Progress> parts) {
        return new ProgressTable(
                List.of(ReviewState.values()),
                parts.stream().map(part -> new ProgressRow(campaign, part)).toList(),
                new ProgressRow(campaign, new Progress(SCHOOL, counts(parts))));
    }

    /** What several parts have together. */
    static Map<ReviewState, Long> counts(List<Progress> parts) {
        Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
        parts.forEach(part -> part.counts().forEach((state, count) -> counts.merge(state, count, Long::sum)));
        return counts;
    }
}
