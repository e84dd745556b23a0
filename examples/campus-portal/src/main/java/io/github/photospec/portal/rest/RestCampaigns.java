package io.github.photospec.portal.rest;

import io.github.photospec.review.ReviewDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists campaigns. */
@ApiController
@Tag(name = "campaigns", description = "Reviews and exports; needs the scope office")
class RestCampaigns {
    private final ReviewDesk reviews;

    RestCampaigns(ReviewDesk reviews) {
        this.reviews = reviews;
    }

    @GetMapping(path = "/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the campaigns, by id")
    @ApiResponse(responseCode = "200", description = "All of them")
    CampaignAnswer.All campaigns() {
        return new CampaignAnswer.All(
                reviews.campaigns().stream().map(CampaignAnswer::of).toList());
    }
}
