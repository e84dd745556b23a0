package io.github.photospec.portal.rest;

import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which reviews of a campaign are asked for.
 *
 * @param states ids of states; empty for all
 * @param department 院系; empty for all
 * @param schoolClass 班级, by its name; empty for all
 */
record ReviewFilter(List<String> states, Optional<String> department, Optional<String> schoolClass) {
    /** No database keeps, and none can be asked for, control characters and halves of pairs. */
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    ReviewQuery of(String campaign) {
        ReviewQuery query = ReviewQuery.of(campaign).withStates(known());
        if (department.isPresent()) {
            query = query.inDepartment(text("department", department.get()));
        }
        return schoolClass.isPresent() ? query.inClass(text("class", schoolClass.get())) : query;
    }

    /** A text that somebody searches for. */
    static String text(String field, String value) {
        if (UNKEEPABLE.matcher(value).find()) {
            throw new WrongParameterException(field, "text");
        }
        return value;
    }

    private Set<ReviewState> known() {
        Set<ReviewState> known = new LinkedHashSet<>();
        states.forEach(id -> known.add(state(id)));
        return known;
    }

    private static ReviewState state(String id) {
        return Arrays.stream(ReviewState.values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException(
                        "state",
                        "unknown",
                        Arrays.stream(ReviewState.values()).map(ReviewState::id).collect(Collectors.joining(", "))));
    }
}
