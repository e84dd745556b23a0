package io.github.photospec.portal.page;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads reviews page by page, to the end. */
public final class AllReviews {
    private AllReviews() {}

    /** Tells every review that a query wants and the actor may see, by the students' keys; a page is in memory at a time. */
    public static void forEach(ReviewDesk desk, Actor actor, ReviewQuery query, Consumer<Review> action) {
        Optional<String> after = Optional.empty();
        do {
            ReviewPage page = desk.page(actor, query, after, ReviewDesk.LARGEST_PAGE);
            page.reviews().forEach(action);
            after = page.next();
        } while (after.isPresent());
    }
}
