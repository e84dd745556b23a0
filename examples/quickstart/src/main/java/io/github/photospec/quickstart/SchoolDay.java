package io.github.photospec.quickstart;

import io.github.photospec.PhotoInput;
import io.github.photospec.PhotoInput.InputStreamSupplier;
import io.github.photospec.identity.Roster;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.DecisionRow;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.RefusedPhoto;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SubmitResult;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the office, a student and a counsellor do. */
final class SchoolDay {
    private SchoolDay() {}

    static void begin(ReviewDesk desk, Actor office, Campaign campaign, Roster roster) {
        desk.create(office, campaign);
        desk.enrol(
                office,
                campaign.id(),
                roster.students().stream().map(Enrolment::of).toList());
    }

    static List<String> handIn(
            ReviewDesk desk, ReviewKey key, InputStreamSupplier upload, String request, Locale language)
            throws IOException {
        try {
            Actor student = Actor.student(key.student());
            SubmitResult result = desk.submit(student, key, PhotoInput.of("photo.jpg", upload), request);
            return result instanceof RefusedPhoto refused
                    ? refused.report()
                            .findings(Outcome.FAIL)
                            .map(ReportMessages.in(language)::message)
                            .toList()
                    : List.of();
        } catch (ReviewRefusedException refusal) {
            return List.of(ReviewMessages.in(language).message(refusal));
        }
    }

    static List<DecisionRow> approveWaiting(ReviewDesk desk, Actor counsellor, String campaign) {
        ReviewQuery waiting = ReviewQuery.of(campaign).withStates(Set.of(ReviewState.SUBMITTED));
        List<Review> page =
                desk.page(counsellor, waiting, Optional.empty(), 100).reviews();
        return desk.approveAll(counsellor, page.stream().map(Review::seen).toList());
    }
}
