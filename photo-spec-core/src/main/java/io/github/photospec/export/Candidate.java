package io.github.photospec.export;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NamingProblem;
import io.github.photospec.identity.Student;
import io.github.photospec.make.Refusal;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an export needs of a review: many are in memory at once, and their histories are long.
 *
 * @param photo empty if there is none, or it was purged
 * @param bytes how long it is
 * @param reviewer who approved it; empty text if the review is not approved
 * @param approved when; the beginning of time if the review is not approved
 */
record Candidate(
        ReviewKey key,
        Student student,
        ReviewState state,
        Optional<PhotoId> photo,
        long bytes,
        String reviewer,
        Instant approved) {
    static Candidate of(Review review) {
        Optional<ReviewEvent> approval = review.latest(ReviewAction.APPROVE);
        return new Candidate(
                review.key(),
                review.student(),
                review.state(),
                review.submission().map(Submission::photo),
                review.submission().map(Submission::bytes).orElse(0L),
                approval.map(ReviewEvent::by).orElse(""),
                approval.map(ReviewEvent::at).orElse(Instant.EPOCH));
    }

    LeftOut leftOut(LeftOutReason reason) {
        return new LeftOut(key, student, state, reason, List.of(), List.of(), List.of());
    }

    LeftOut unnamed(List<NamingProblem> problems) {
        return new LeftOut(key, student, state, LeftOutReason.NO_NAME, problems, List.of(), List.of());
    }

    LeftOut sameName(List<String> others) {
        return new LeftOut(key, student, state, LeftOutReason.SAME_NAME, List.of(), others, List.of());
    }

    LeftOut notMade(List<Refusal> refusals) {
        return new LeftOut(key, student, state, LeftOutReason.NOT_MADE, List.of(), List.of(), refusals);
    }

    @Override
    public String toString() {
        return "Candidate " + IdNumbers.mask(key.student());
    }
}
