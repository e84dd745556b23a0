package io.github.photospec.portal.rest;

import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells where reviews stand. */
@ApiController
@Tag(name = "campaigns")
class RestReviews {
    private final ReviewDesk reviews;

    RestReviews(ReviewDesk reviews) {
        this.reviews = reviews;
    }

    /** The key of an address; of one that no review can have there is none. */
    static ReviewKey key(String campaign, String student) {
        try {
            return new ReviewKey(campaign, student);
        } catch (IllegalArgumentException unkeepable) {
            throw new NotFoundException();
        }
    }

    @GetMapping(path = "/campaigns/{campaign}/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Page through the reviews of a campaign, in the order of the students' keys",
            description = "Send next of one page as after of the next one. What comes or goes meanwhile moves nothing"
                    + " from one page to another.")
    @ApiResponse(responseCode = "200", description = "A page")
    ReviewAnswer.Page page(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam Optional<String> department,
            @RequestParam("class") Optional<String> schoolClass,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(ReviewDesk.LARGEST_PAGE) int limit) {
        ReviewFilter filter = new ReviewFilter(state, department, schoolClass);
        ReviewPage page = reviews.page(
                actor,
                filter.of(reviews.campaign(campaign).id()),
                after.map(key -> ReviewFilter.text("after", key)),
                limit);
        Locale language = Words.locale();
        return new ReviewAnswer.Page(
                page.reviews().stream()
                        .map(review -> ReviewAnswer.row(review, language))
                        .toList(),
                page.next());
    }

    @GetMapping(path = "/campaigns/{campaign}/reviews/{student}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read one review, with its history and the last second that the student has")
    @ApiResponse(responseCode = "200", description = "The review")
    ReviewAnswer review(Actor actor, @PathVariable String campaign, @PathVariable String student) {
        Review review = reviews.review(actor, key(campaign, student));
        return ReviewAnswer.whole(review, reviews.lastSecond(review), Words.locale());
    }
}
