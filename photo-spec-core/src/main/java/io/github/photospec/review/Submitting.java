package io.github.photospec.review;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Handing in a photo. */
final class Submitting {
    private final Access access;
    private final Moves moves;
    private final PhotoStore photos;
    private final PhotoChecker checker;
    private final Clock clock;

    Submitting(Access access, Moves moves, PhotoStore photos, PhotoChecker checker, Clock clock) {
        this.access = access;
        this.moves = moves;
        this.photos = photos;
        this.checker = checker;
        this.clock = clock;
    }

    SubmitResult submit(Actor actor, ReviewKey key, PhotoInput photo, Optional<String> request) throws IOException {
        return submit(actor, key, photo, request, clock.instant());
    }

    /** When the photo arrived counts, not when its check was done. */
    SubmitResult submit(Actor actor, ReviewKey key, PhotoInput photo, Optional<String> request, Instant arrived)
            throws IOException {
        request.ifPresent(KeptText::request);
        Review review = access.review(actor, key);
        Campaign campaign = access.campaign(key.campaign());
        byte[] bytes = photo.read(checker.limits().maxBytes());
        PhotoId id = PhotoId.of(bytes);
        if (isRepeated(review, id, request)) {
            return new RepeatedPhoto(review);
        }
        allow(review, campaign, id, arrived);
        // Without its name: stored photos have none, and the export names them.
        Report report = checker.check(PhotoInput.of(bytes), spec(campaign));
        if (isRefused(report.verdict(), campaign.doubt())) {
            return new RefusedPhoto(report);
        }
        photos.put(bytes);
        Submission submission = submission(id, bytes.length, report);
        return keep(actor, review, submission, request, arrived, report);
    }

    private SubmitResult keep(
            Actor actor,
            Review first,
            Submission submission,
            Optional<String> request,
            Instant arrived,
            Report report) {
        Optional<Review> kept = moves.changeIf(actor, first.key(), review -> {
            if (isRepeated(review, submission.photo(), request)) {
                return Optional.empty();
            }
            allow(review, access.campaign(review.key().campaign()), submission.photo(), arrived);
            ReviewEvent event = moves.event(review, ReviewAction.SUBMIT, actor)
                    .withPhoto(Optional.of(submission.photo()))
                    .withRequest(request);
            return Optional.of(review.withSubmission(Optional.of(submission)).with(event));
        });
        return kept.<SubmitResult>map(review -> new AcceptedPhoto(review, report))
                .orElseGet(() -> new RepeatedPhoto(access.review(actor, first.key())));
    }

    private static boolean isRepeated(Review review, PhotoId photo, Optional<String> request) {
        boolean waits = review.state() == ReviewState.SUBMITTED
                && review.submission().map(Submission::photo).equals(Optional.of(photo));
        return waits || request.filter(review::knows).isPresent();
    }

    private static void allow(Review review, Campaign campaign, PhotoId photo, Instant arrived) {
        Optional<ZonedDateTime> extension = review.extension();
        if (campaign.isClosed() && extension.isEmpty()) {
            throw new ReviewRefusedException(ReviewRule.CLOSED);
        }
        if (campaign.window().isAhead(arrived)) {
            throw new ReviewRefusedException(
                    ReviewRule.TOO_EARLY, CampaignWindow.text(campaign.window().opens()));
        }
        ZonedDateTime lastSecond = lastSecond(review, campaign);
        if (CampaignWindow.isOver(lastSecond, arrived)) {
            throw new ReviewRefusedException(ReviewRule.TOO_LATE, CampaignWindow.text(lastSecond));
        }
        Moves.allowed(review, ReviewAction.SUBMIT);
        if (review.attempts() >= campaign.attempts()) {
            throw new ReviewRefusedException(ReviewRule.ATTEMPTS, campaign.attempts());
        }
        if (review.wasReturned(photo)) {
            throw new ReviewRefusedException(ReviewRule.SAME_PHOTO);
        }
    }

    /** An extension gives time and never takes it; of a closed campaign only extensions are left. */
    static ZonedDateTime lastSecond(Review review, Campaign campaign) {
        ZonedDateTime window = campaign.window().lastSecond();
        return review.extension()
                .filter(end -> campaign.isClosed() || window.isBefore(end))
                .orElse(window);
    }

    private PhotoSpec spec(Campaign campaign) throws IOException {
        PhotoSpec spec = checker.catalog().require(campaign.specId());
        if (spec.revision() != campaign.specRevision()) {
            throw new ReviewRefusedException(
                    ReviewRule.SPEC_REVISION, spec.id(), campaign.specRevision(), spec.revision());
        }
        return spec;
    }

    private static boolean isRefused(Verdict verdict, DoubtRule doubt) {
        return switch (verdict) {
            case COMPLIANT -> false;
            case UNDETERMINED -> doubt == DoubtRule.REFUSED;
            case NON_COMPLIANT -> true;
        };
    }

    private static Submission submission(PhotoId id, long bytes, Report report) {
        return new Submission(
                id,
                bytes,
                report.verdict(),
                report.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.PASS)
                        .map(Finding::rule)
                        .toList());
    }
}
