package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.photospec.review.Campaign;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A campaign.
 *
 * @param id stands in addresses
 * @param title what people read
 * @param spec the specification that photos are checked against
 * @param specRevision and its revision
 * @param opens the first second in which photos are taken in
 * @param lastSecond the last one, which counts to its end
 * @param attempts how often a student may hand in a photo
 * @param closedAt when it was closed; left out if it was not
 * @param purgedAt when photos were given up; left out if they were not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Campaign")
record CampaignAnswer(
        String id,
        String title,
        String spec,
        int specRevision,
        OffsetDateTime opens,
        OffsetDateTime lastSecond,
        int attempts,
        Optional<Instant> closedAt,
        Optional<Instant> purgedAt) {
    static CampaignAnswer of(Campaign campaign) {
        return new CampaignAnswer(
                campaign.id(),
                campaign.title(),
                campaign.specId(),
                campaign.specRevision(),
                campaign.window().opens().toOffsetDateTime(),
                campaign.window().lastSecond().toOffsetDateTime(),
                campaign.attempts(),
                campaign.closedAt(),
                campaign.purgedAt());
    }

    /** All campaigns, by id. */
    @Schema(name = "Campaigns")
    record All(List<CampaignAnswer> campaigns) {}
}
