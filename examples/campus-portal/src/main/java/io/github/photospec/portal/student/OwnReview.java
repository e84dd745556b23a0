package io.github.photospec.portal.student;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.Submission;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A student's own review.
 *
 * @param campaign the campaign
 * @param review the review as it stands
 * @param lastSecond the last second that the student has
 */
record OwnReview(Campaign campaign, Review review, ZonedDateTime lastSecond) {
    /** Whether the state allows a photo to be handed in; photo-spec looks at times and attempts when one is. */
    public boolean takesPhotos() {
        return review.state().after(ReviewAction.SUBMIT).isPresent();
    }

    /** How many attempts are left. */
    public int attemptsLeft() {
        return Math.max(0, campaign.attempts() - review.attempts());
    }

    /** How the state is coloured. */
    public String tone() {
        return switch (review.state()) {
            case APPROVED -> "good";
            case SUBMITTED -> "plain";
            case AWAITING_PHOTO, WITHDRAWN -> "warn";
            case RETURNED, EXPIRED -> "bad";
        };
    }

    /** The photo that the review is about. */
    public Optional<PhotoId> photo() {
        return review.submission().map(Submission::photo);
    }
}
