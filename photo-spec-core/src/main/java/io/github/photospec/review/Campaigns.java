package io.github.photospec.review;

import java.util.function.UnaryOperator;

/** Beginning and changing campaigns. */
final class Campaigns {
    private static final int MOST_TRIES = 10;

    private final ReviewStore reviews;
    private final Access access;

    Campaigns(ReviewStore reviews, Access access) {
        this.reviews = reviews;
        this.access = access;
    }

    Campaign create(Actor actor, Campaign campaign) {
        Access.require(actor, Role.OFFICE);
        if (campaign.version() != 0
                || campaign.isClosed()
                || campaign.purgedAt().isPresent()) {
            throw new IllegalArgumentException("Not a new campaign: " + campaign.id());
        }
        if (!reviews.add(campaign)) {
            throw new ReviewRefusedException(ReviewRule.CAMPAIGN_EXISTS, campaign.id());
        }
        return campaign;
    }

    Campaign change(Actor actor, Campaign changed) {
        Access.require(actor, Role.OFFICE);
        Campaign before = access.campaign(changed.id());
        boolean sameEnd = before.closedAt().equals(changed.closedAt())
                && before.purgedAt().equals(changed.purgedAt());
        if (before.version() != changed.version() || !sameEnd || !reviews.save(changed)) {
            throw new ReviewRefusedException(ReviewRule.STALE);
        }
        return changed.next();
    }

    /** A change whatever the campaign has become meanwhile. */
    Campaign update(String id, UnaryOperator<Campaign> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Campaign before = access.campaign(id);
            Campaign after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            if (reviews.save(after)) {
                return after.next();
            }
        }
        throw new ReviewRefusedException(ReviewRule.STALE);
    }
}
