package io.github.photospec.portal.counsellor;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who stands before and behind a student in a filter. Reviews are read forwards only, so a page of them is the window to look
 * in.
 */
@Component
class Neighbours {
    private static final int WINDOW = GridController.PAGE;

    /** From here on the window moves along, so that as many as this are always behind. */
    private static final int MIDDLE = WINDOW / 2;

    private final ReviewDesk desk;

    Neighbours(ReviewDesk desk) {
        this.desk = desk;
    }

    /** The neighbours in the filter. */
    Pair of(Actor actor, ReviewKey key, ReviewFilter filter) {
        ReviewQuery query = filter.query(key.campaign());
        List<String> window = keys(actor, query, filter.after(), WINDOW);
        // Student numbers are ASCII, where the desk's order by code points is Java's.
        int before = (int) window.stream()
                .takeWhile(other -> other.compareTo(key.student()) < 0)
                .count();
        boolean beyond = before == WINDOW;
        Optional<String> previous = before == 0 || beyond ? Optional.empty() : Optional.of(window.get(before - 1));
        Optional<String> next =
                keys(actor, query, Optional.of(key.student()), 1).stream().findFirst();
        ReviewFilter moved =
                before > MIDDLE && !beyond ? filter.startingAfter(Optional.of(window.get(before - MIDDLE))) : filter;
        return new Pair(previous, next, moved.suffix());
    }

    /** The next one that waits for a decision in the filter's classes, from the beginning again after the last one. */
    Optional<String> nextWaiting(Actor actor, ReviewKey key, ReviewFilter filter) {
        boolean waitsAnyway = ReviewFilter.WAITING.containsAll(filter.states())
                && !filter.states().isEmpty();
        ReviewFilter waiting = waitsAnyway ? filter : filter.withState(Optional.empty());
        ReviewQuery query = waiting.query(key.campaign());
        return keys(actor, query, Optional.of(key.student()), 1).stream()
                .findFirst()
                .or(() -> keys(actor, query, Optional.empty(), 1).stream()
                        .filter(other -> !other.equals(key.student()))
                        .findFirst());
    }

    private List<String> keys(Actor actor, ReviewQuery query, Optional<String> after, int limit) {
        return desk.page(actor, query, after, limit).reviews().stream()
                .map(Review::key)
                .map(ReviewKey::student)
                .toList();
    }

    /**
     * The two neighbours.
     *
     * @param previous the key of the one before; empty if there is none in the window
     * @param next the key of the one behind; empty if there is none
     * @param nextSuffix the end of the address of the next one, whose window may begin later
     */
    record Pair(Optional<String> previous, Optional<String> next, String nextSuffix) {}
}
