package io.github.photospec.review;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Giving up photos that nobody may keep, and those that nobody refers to. */
final class Purging {
    /** A photo is kept before its review refers to it: for so long it is not taken for one without a review. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final ReviewStore reviews;
    private final PhotoStore photos;
    private final Campaigns campaigns;
    private final Access access;
    private final Moves moves;
    private final Clock clock;

    Purging(ReviewStore reviews, PhotoStore photos, Campaigns campaigns, Access access, Moves moves, Clock clock) {
        this.reviews = reviews;
        this.photos = photos;
        this.campaigns = campaigns;
        this.access = access;
        this.moves = moves;
        this.clock = clock;
    }

    PurgeResult purge(Actor actor, String id) throws IOException {
        Access.require(actor, Role.OFFICE);
        if (!access.campaign(id).isClosed()) {
            throw new ReviewRefusedException(ReviewRule.STILL_OPEN);
        }
        int[] purged = {0};
        ReviewQuery expired = ReviewQuery.of(id).withStates(Set.of(ReviewState.EXPIRED));
        moves.forEach(expired, page -> page.forEach(review -> purged[0] += purge(actor, review) ? 1 : 0));
        Instant now = clock.instant();
        campaigns.update(id, campaign -> campaign.purged(now));
        return new PurgeResult(purged[0], sweep(actor));
    }

    private boolean purge(Actor actor, Review review) {
        return review.submission().isPresent()
                && moves.changeIf(actor, review.key(), latest -> purged(actor, latest))
                        .isPresent();
    }

    private Optional<Review> purged(Actor actor, Review review) {
        boolean expired =
                review.state() == ReviewState.EXPIRED && review.submission().isPresent();
        return expired
                ? Optional.of(
                        review.withSubmission(Optional.empty()).with(moves.event(review, ReviewAction.PURGE, actor)))
                : Optional.empty();
    }

    int sweep(Actor actor) throws IOException {
        Access.require(actor, Role.OFFICE);
        Instant putBefore = clock.instant().minus(GRACE);
        List<PhotoId> all = new ArrayList<>();
        photos.forEach(all::add);
        int deleted = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            List<PhotoId> some = all.subList(from, Math.min(all.size(), from + BATCH));
            Set<PhotoId> referenced = reviews.referenced(some);
            for (PhotoId photo : some) {
                deleted += !referenced.contains(photo) && photos.delete(photo, putBefore) ? 1 : 0;
            }
        }
        return deleted;
    }
}
