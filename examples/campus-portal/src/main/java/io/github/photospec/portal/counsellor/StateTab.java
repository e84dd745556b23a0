package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Progress;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many reviews are in a state, as a link to them.
 *
 * @param id what stands in the address; empty text for those that wait
 * @param label what it is called; empty text if the page has a word of its own
 * @param count how many there are
 * @param chosen whether these are shown
 * @param suffix the end of the link
 */
record StateTab(String id, String label, long count, boolean chosen, String suffix) {
    /** A query without states wants all. */
    static final Set<ReviewState> EVERY = Set.of();

    static List<StateTab> of(ReviewFilter filter, List<Progress> parts) {
        List<StateTab> tabs = new ArrayList<>();
        tabs.add(tab(filter, Optional.empty(), "", count(parts, ReviewFilter.WAITING)));
        ReviewMessages words = ReviewMessages.in(Words.locale());
        for (ReviewState state : ReviewState.values()) {
            tabs.add(tab(filter, Optional.of(state.id()), words.name(state), count(parts, Set.of(state))));
        }
        long all = parts.stream().mapToLong(Progress::total).sum();
        tabs.add(tab(filter, Optional.of(ReviewFilter.ALL), "", all));
        return tabs;
    }

    private static StateTab tab(ReviewFilter filter, Optional<String> state, String label, long count) {
        boolean chosen = filter.state().equals(state);
        return new StateTab(
                state.orElse(""), label, count, chosen, filter.withState(state).suffix());
    }

    private static long count(Collection<Progress> parts, Set<ReviewState> states) {
        return parts.stream()
                .flatMapToLong(part -> states.stream().mapToLong(part::count))
                .sum();
    }
}
