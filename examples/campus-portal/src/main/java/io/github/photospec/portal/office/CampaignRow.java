package io.github.photospec.portal.office;

import io.github.photospec.review.Campaign;
import java.time.Instant;

/**
 * A campaign in a list.
 *
 * @param campaign the campaign
 * @param stage {@code ahead}, {@code open}, {@code over}, {@code closed} or {@code purged}: stands in message keys
 */
record CampaignRow(Campaign campaign, String stage) {
    static CampaignRow of(Campaign campaign, Instant now) {
        return new CampaignRow(campaign, stage(campaign, now));
    }

    public boolean isClosed() {
        return campaign.isClosed();
    }

    private static String stage(Campaign campaign, Instant now) {
        if (campaign.purgedAt().isPresent()) {
            return "purged";
        }
        if (campaign.isClosed()) {
            return "closed";
        }
        if (campaign.window().isAhead(now)) {
            return "ahead";
        }
        return campaign.window().isOver(now) ? "over" : "open";
    }
}
