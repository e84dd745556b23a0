package io.github.photospec.review;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Closing a campaign: once when its window is over, and again when single students had more time. */
final class Closing {
    private final Campaigns campaigns;
    private final Moves moves;
    private final Clock clock;

    Closing(Campaigns campaigns, Moves moves, Clock clock) {
        this.campaigns = campaigns;
        this.moves = moves;
        this.clock = clock;
    }

    CloseResult close(Actor actor, String id) {
        Access.require(actor, Role.OFFICE);
        Instant now = clock.instant();
        Campaign campaign = campaigns.update(id, before -> before.closed(now));
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        moves.forEach(
                ReviewQuery.of(id),
                page -> page.forEach(review -> fates.merge(end(actor, campaign, review, now), 1, Integer::sum)));
        return new CloseResult(
                fates.getOrDefault(Fate.ENDS, 0),
                fates.getOrDefault(Fate.UNDECIDED, 0),
                fates.getOrDefault(Fate.EXTENDED, 0));
    }

    private Fate end(Actor actor, Campaign campaign, Review review, Instant now) {
        Fate fate = fate(campaign, review, now);
        if (fate != Fate.ENDS) {
            return fate;
        }
        // Whoever was faster may have handed in a photo, or got more time.
        Optional<Review> ended = moves.changeIf(
                actor,
                review.key(),
                latest -> fate(campaign, latest, now) == Fate.ENDS
                        ? Optional.of(latest.with(moves.event(latest, ReviewAction.EXPIRE, actor)))
                        : Optional.empty());
        return ended.isPresent() ? Fate.ENDS : Fate.UNDECIDED;
    }

    private static Fate fate(Campaign campaign, Review review, Instant now) {
        boolean undecided = review.state() == ReviewState.SUBMITTED || review.state() == ReviewState.WITHDRAWN;
        if (review.state().after(ReviewAction.EXPIRE).isEmpty()) {
            return Fate.DONE;
        }
        if (review.extension().filter(end -> !CampaignWindow.isOver(end, now)).isPresent()) {
            return Fate.EXTENDED;
        }
        return undecided && campaign.closing() == ClosingRule.UNDECIDED_STAY ? Fate.UNDECIDED : Fate.ENDS;
    }

    private enum Fate {
        DONE,
        EXTENDED,
        UNDECIDED,
        ENDS
    }
}
