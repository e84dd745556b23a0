package io.github.photospec.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How reviews change: by the table of transitions, and only if nobody was faster. */
final class Moves {
    /** Somebody else can be faster a few times in a row; more often it is something that goes wrong. */
    private static final int MOST_TRIES = 10;

    private static final int BATCH = 200;

    private final ReviewStore reviews;
    private final Access access;
    private final Clock clock;

    Moves(ReviewStore reviews, Access access, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.clock = clock;
    }

    static ReviewState allowed(Review review, ReviewAction action) {
        return review.state()
                .after(action)
                .orElseThrow(() -> new ReviewRefusedException(
                        ReviewRule.STATE, review.state().id(), action.id()));
    }

    /** The line of history of an action that the state allows, about the photo that the review is about. */
    ReviewEvent event(Review review, ReviewAction action, Actor actor) {
        return ReviewEvent.of(action, allowed(review, action), actor, clock.instant())
                .withPhoto(review.submission().map(Submission::photo));
    }

    /** A change of a review as it was seen, refused if it has changed since. */
    Review change(Actor actor, SeenReview seen, UnaryOperator<Review> change) {
        Review before = access.asSeen(actor, seen);
        Review after = change.apply(before);
        if (!reviews.save(before, after)) {
            access.asSeen(actor, seen);
            throw new ReviewRefusedException(ReviewRule.NO_REVIEW);
        }
        return after;
    }

    /** A change of a review whatever it has become meanwhile; thought out anew when somebody was faster. */
    Review change(Actor actor, ReviewKey key, UnaryOperator<Review> change) {
        return changeIf(actor, key, review -> Optional.of(change.apply(review)))
                .orElseThrow(() -> new IllegalStateException("A change that is always made"));
    }

    /** The same, if there is anything to change: empty if not. */
    Optional<Review> changeIf(Actor actor, ReviewKey key, Function<Review, Optional<Review>> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Review before = access.review(actor, key);
            Optional<Review> after = change.apply(before);
            if (after.isEmpty() || reviews.save(before, after.get())) {
                return after;
            }
        }
        throw new ReviewRefusedException(ReviewRule.STALE);
    }

    /** All reviews that a query wants, some at a time. */
    void forEach(ReviewQuery query, Consumer<List<Review>> action) {
        Optional<String> after = Optional.empty();
        do {
            ReviewPage page = reviews.page(query, after, BATCH);
            action.accept(page.reviews());
            after = page.next();
        } while (after.isPresent());
    }
}
