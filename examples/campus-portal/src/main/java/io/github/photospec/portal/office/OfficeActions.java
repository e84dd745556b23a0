package io.github.photospec.portal.office;

import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewDesk;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Which of the office's forms a review's page shows; pages call it {@code @officeActions}. The desk decides again. */
@Component
public class OfficeActions {
    private static final int USUAL_DAYS = 3;

    private final ReviewDesk desk;
    private final SchoolTime time;

    OfficeActions(ReviewDesk desk, SchoolTime time) {
        this.desk = desk;
        this.time = time;
    }

    /** Whether there is an approval to take back. */
    public boolean canWithdraw(Review review) {
        return review.state().after(ReviewAction.WITHDRAW).isPresent();
    }

    /** Whether more time makes a difference. */
    public boolean canExtend(Review review) {
        return review.state().after(ReviewAction.EXTEND).isPresent();
    }

    /** Some days more than the student has, or from today on if the time is over; to the last second of a day. */
    public String suggestedUntil(Review review) {
        ZonedDateTime now = time.now();
        ZonedDateTime last = desk.lastSecond(review).withZoneSameInstant(now.getZone());
        ZonedDateTime from = last.isBefore(now) ? now : last;
        return time.field(
                from.truncatedTo(ChronoUnit.DAYS).plusDays(USUAL_DAYS + 1L).minusSeconds(1));
    }
}
