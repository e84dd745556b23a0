package io.github.photospec.review;

import java.util.Arrays;
import java.util.Optional;

/** Who may see and do what. What is out of somebody's scope looks like what does not exist. */
final class Access {
    private final ReviewStore reviews;

    Access(ReviewStore reviews) {
        this.reviews = reviews;
    }

    static void require(Actor actor, Role... roles) {
        if (Arrays.stream(roles).noneMatch(role -> role == actor.role())) {
            throw new ReviewRefusedException(ReviewRule.ROLE, actor.role().id());
        }
    }

    static void requireOthers(Actor actor, Review review) {
        if (isOwn(actor, review)) {
            throw new ReviewRefusedException(ReviewRule.OWN_PHOTO);
        }
    }

    Campaign campaign(String id) {
        return reviews.campaign(id).orElseThrow(() -> new ReviewRefusedException(ReviewRule.NO_CAMPAIGN));
    }

    Review review(Actor actor, ReviewKey key) {
        return reviews.review(key)
                .filter(review -> sees(actor, review))
                .orElseThrow(() -> new ReviewRefusedException(ReviewRule.NO_REVIEW));
    }

    /** The review, if it is still as it was seen. */
    Review asSeen(Actor actor, SeenReview seen) {
        Review review = review(actor, seen.key());
        if (review.version() != seen.version()) {
            throw new ReviewRefusedException(
                    ReviewRule.STALE, review.last().action().id());
        }
        return review;
    }

    /** The query, narrowed to what the actor may see. */
    ReviewQuery within(Actor actor, ReviewQuery query) {
        require(actor, Role.COUNSELLOR, Role.OFFICE);
        return actor.role() == Role.OFFICE ? query : query.within(actor.classes());
    }

    private static boolean sees(Actor actor, Review review) {
        return switch (actor.role()) {
            case STUDENT -> isOwn(actor, review);
            case COUNSELLOR -> isOwn(actor, review) || actor.classes().contains(review.schoolClass());
            case OFFICE -> true;
        };
    }

    private static boolean isOwn(Actor actor, Review review) {
        return actor.student().equals(Optional.of(review.key().student()));
    }
}
