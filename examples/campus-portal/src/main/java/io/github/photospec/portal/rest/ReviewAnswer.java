package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.Submission;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One student in one campaign.
 *
 * @param student whose review it is
 * @param state where it stands, for example {@code submitted}
 * @param stateName the same for people
 * @param attempts how many of the attempts are spent
 * @param correctionWaits whether the office has to decide about a wrong name or number
 * @param photo the photo that it is about; left out if there is none
 * @param returned why the photo was sent back; left out unless it was the last decision
 * @param lastSecond the last second that the student has; left out in lists
 * @param history what happened, oldest first; left out in lists
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Review")
record ReviewAnswer(
        StudentAnswer student,
        String state,
        String stateName,
        int attempts,
        boolean correctionWaits,
        Optional<Photo> photo,
        Optional<EventAnswer> returned,
        Optional<OffsetDateTime> lastSecond,
        Optional<List<EventAnswer>> history) {
    /** A row of a list. */
    static ReviewAnswer row(Review review, Locale language) {
        return of(review, Optional.empty(), Optional.empty(), language);
    }

    /** Everything. */
    static ReviewAnswer whole(Review review, ZonedDateTime lastSecond, Locale language) {
        List<EventAnswer> history = review.history().stream()
                .map(event -> EventAnswer.of(event, language))
                .toList();
        return of(review, Optional.of(lastSecond.toOffsetDateTime()), Optional.of(history), language);
    }

    private static ReviewAnswer of(
            Review review, Optional<OffsetDateTime> lastSecond, Optional<List<EventAnswer>> history, Locale language) {
        return new ReviewAnswer(
                StudentAnswer.of(review),
                review.state().id(),
                ReviewMessages.in(language).name(review.state()),
                review.attempts(),
                review.correction().isPresent(),
                review.submission().map(Photo::of),
                review.returned().map(event -> EventAnswer.of(event, language)),
                lastSecond,
                history);
    }

    /**
     * The photo, and what the machine made of it.
     *
     * @param sha256 its hash
     * @param bytes its length
     * @param verdict COMPLIANT or UNDETERMINED
     * @param remarks ids of the rules that did not pass or were not assessed
     */
    @Schema(name = "Photo")
    record Photo(String sha256, long bytes, String verdict, List<String> remarks) {
        static Photo of(Submission submission) {
            return new Photo(
                    submission.photo().sha256(),
                    submission.bytes(),
                    submission.verdict().name(),
                    submission.remarks());
        }
    }

    /**
     * Some reviews in the order of their keys.
     *
     * @param next what to send as {@code after} for the next page; left out on the last
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Reviews")
    record Page(List<ReviewAnswer> reviews, Optional<String> next) {}
}
