package io.github.photospec.contract;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.ClosingRule;
import io.github.photospec.review.Correction;
import io.github.photospec.review.DoubtRule;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import io.github.photospec.review.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Campaigns and reviews as {@code ReviewDesk} makes them. */
public final class ReviewSamples {
    /** When everything happens. */
    public static final Instant AT = Instant.parse("2026-11-20T08:30:00.123Z");

    private ReviewSamples() {}

    /** A campaign that has just begun. */
    public static Campaign campaign(String id) {
        return new Campaign(
                id,
                "学籍照片 2026",
                "hn-student-cet-pretco",
                1,
                new CampaignWindow(
                        ZonedDateTime.parse("2026-11-01T00:00+08:00[Asia/Shanghai]"),
                        ZonedDateTime.parse("2026-12-03T23:59:59+08:00")),
                3,
                DoubtRule.TO_PEOPLE,
                ClosingRule.UNDECIDED_STAY,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The same campaign after its photos were given up. */
    public static Campaign purged(Campaign campaign) {
        return new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.specId(),
                campaign.specRevision(),
                campaign.window(),
                campaign.attempts(),
                campaign.doubt(),
                campaign.closing(),
                Optional.of(AT),
                Optional.of(AT.plusSeconds(1)),
                campaign.version());
    }

    /** A student of a class. */
    public static Student student(String name, SchoolClass in) {
        return Student.of(NameField.NAME, name)
                .with(NameField.DEPARTMENT, in.department())
                .with(NameField.GRADE, in.grade())
                .with(NameField.MAJOR, in.major())
                .with(NameField.CLASS, in.name());
    }

    /** A student who was just put on the list. */
    public static Review enrolled(String campaign, String key, Student student) {
        return new Review(
                new ReviewKey(campaign, key),
                student,
                ReviewState.AWAITING_PHOTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(event(ReviewAction.ENROL, ReviewState.AWAITING_PHOTO)),
                0);
    }

    /** Somebody of whom nothing is known but the name. */
    public static Review enrolled(String campaign, String key) {
        return enrolled(campaign, key, Student.of(NameField.NAME, "张三"));
    }

    /** A line of history with nothing optional in it. */
    public static ReviewEvent event(ReviewAction action, ReviewState state) {
        return new ReviewEvent(
                action,
                state,
                AT,
                "office-1",
                Role.OFFICE,
                Optional.empty(),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** A line of history about a photo. */
    public static ReviewEvent event(ReviewAction action, ReviewState state, PhotoId photo) {
        return new ReviewEvent(
                action,
                state,
                AT,
                "counsellor-1",
                Role.COUNSELLOR,
                Optional.of(photo),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** A photo was handed in. */
    public static ReviewChange submit(Review before, PhotoId photo) {
        Submission submission = new Submission(photo, 20_000, Verdict.COMPLIANT, List.of());
        return change(before, Optional.of(submission), event(ReviewAction.SUBMIT, ReviewState.SUBMITTED, photo));
    }

    /** What an event makes of a review, with everything else as it is. */
    public static ReviewChange change(Review before, ReviewEvent event) {
        return change(before, before.submission(), event);
    }

    /** What an event makes of a review that is about this photo then. */
    public static ReviewChange change(Review before, Optional<Submission> submission, ReviewEvent event) {
        Review after = new Review(
                before.key(),
                before.student(),
                event.state(),
                submission,
                before.extension(),
                before.correction(),
                Stream.concat(before.history().stream(), Stream.of(event)).toList(),
                before.version() + 1);
        return new ReviewChange(before, after);
    }

    /** The id of a photo that nobody has. */
    public static PhotoId photo(String name) {
        return PhotoId.of(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The same review with a correction that waits. */
    public static Review withCorrection(Review of, Correction correction) {
        return new Review(
                of.key(),
                of.student(),
                of.state(),
                of.submission(),
                of.extension(),
                Optional.of(correction),
                of.history(),
                of.version());
    }

    /** The same review of a student of whom something else is known. */
    public static Review withStudent(Review of, Student student) {
        return new Review(
                of.key(),
                student,
                of.state(),
                of.submission(),
                of.extension(),
                of.correction(),
                of.history(),
                of.version());
    }
}
