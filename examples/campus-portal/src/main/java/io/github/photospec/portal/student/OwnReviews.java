package io.github.photospec.portal.student;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The reviews that are about who asks. */
@Component
class OwnReviews {
    /** Open ones first, and what ends last before what ended long ago. */
    private static final Comparator<OwnReview> ORDER = Comparator.comparing(
                    (OwnReview own) -> own.campaign().isClosed())
            .thenComparing(own -> own.lastSecond().toInstant(), Comparator.reverseOrder());

    private final ReviewDesk desk;

    OwnReviews(ReviewDesk desk) {
        this.desk = desk;
    }

    /** The key of the student who asks. */
    static String student(Actor actor) {
        return actor.student().orElseThrow(() -> new AccessDeniedException("Not a student"));
    }

    /** All of them. */
    List<OwnReview> all(Actor actor) {
        return desk.campaigns().stream()
                .flatMap(campaign -> find(actor, campaign).stream())
                .sorted(ORDER)
                .toList();
    }

    /** The one in a campaign; refused as what does not exist if there is none. */
    OwnReview require(Actor actor, String campaign) {
        Review review = desk.review(actor, new ReviewKey(campaign, student(actor)));
        return new OwnReview(desk.campaign(campaign), review, desk.lastSecond(review));
    }

    private Optional<OwnReview> find(Actor actor, Campaign campaign) {
        try {
            Review review = desk.review(actor, new ReviewKey(campaign.id(), student(actor)));
            return Optional.of(new OwnReview(campaign, review, desk.lastSecond(review)));
        } catch (ReviewRefusedException refusal) {
            if (refusal.rule() == ReviewRule.NO_REVIEW) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
