package io.github.photospec.review;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of students: the list of a campaign, its corrections, and time for single ones. */
final class Recording {
    private final ReviewStore reviews;
    private final Access access;
    private final Moves moves;
    private final Clock clock;

    Recording(ReviewStore reviews, Access access, Moves moves, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.moves = moves;
        this.clock = clock;
    }

    EnrolResult enrol(Actor actor, String campaign, List<Enrolment> enrolments) {
        Access.require(actor, Role.OFFICE);
        if (access.campaign(campaign).isClosed()) {
            throw new ReviewRefusedException(ReviewRule.CLOSED);
        }
        List<Review> fresh = new ArrayList<>();
        Map<ReviewKey, Student> wanted = new HashMap<>();
        for (Enrolment enrolment : enrolments) {
            ReviewKey key = new ReviewKey(campaign, enrolment.key());
            enrolment.student().values().values().forEach(KeptText::value);
            if (wanted.put(key, enrolment.student()) != null) {
                throw new IllegalArgumentException("Twice in one list: " + key);
            }
            fresh.add(fresh(actor, key, enrolment.student()));
        }
        Set<ReviewKey> known = reviews.enrol(fresh);
        List<ReviewKey> amended = known.isEmpty() ? List.of() : amend(actor, campaign, known, wanted);
        return new EnrolResult(enrolments.size() - known.size(), amended, known.size() - amended.size());
    }

    private Review fresh(Actor actor, ReviewKey key, Student student) {
        ReviewEvent event = ReviewEvent.of(ReviewAction.ENROL, ReviewState.AWAITING_PHOTO, actor, clock.instant());
        return new Review(
                key,
                student,
                ReviewState.AWAITING_PHOTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(event),
                0);
    }

    /** Reads all reviews a batch at a time: asking for each of ten thousand would take longer. */
    private List<ReviewKey> amend(Actor actor, String campaign, Set<ReviewKey> known, Map<ReviewKey, Student> wanted) {
        List<ReviewKey> different = new ArrayList<>();
        moves.forEach(
                ReviewQuery.of(campaign),
                page -> page.stream()
                        .filter(review -> known.contains(review.key()))
                        .filter(review -> !review.student().equals(wanted.get(review.key())))
                        .forEach(review -> different.add(review.key())));
        for (ReviewKey key : different) {
            moves.changeIf(actor, key, review -> {
                Student student = wanted.getOrDefault(key, review.student());
                Map<NameField, String> before = different(review.student(), student);
                return before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(replaced(actor, review, ReviewAction.AMEND, student, before));
            });
        }
        return different;
    }

    Review extend(Actor actor, ReviewKey key, ZonedDateTime lastSecond, String text) {
        Access.require(actor, Role.OFFICE);
        String note = KeptText.note(text);
        if (CampaignWindow.isOver(lastSecond, clock.instant())) {
            throw new ReviewRefusedException(ReviewRule.TOO_LATE, CampaignWindow.text(lastSecond));
        }
        return moves.change(
                actor,
                key,
                review -> review.withExtension(lastSecond)
                        .with(moves.event(review, ReviewAction.EXTEND, actor)
                                .withUntil(lastSecond)
                                .withNote(note)));
    }

    Review request(Actor actor, ReviewKey key, Correction correction) {
        correction.wanted().values().forEach(KeptText::value);
        KeptText.note(correction.note());
        return moves.change(actor, key, review -> {
            if (review.correction().isPresent()) {
                throw new ReviewRefusedException(ReviewRule.CORRECTION_WAITS);
            }
            return review.withCorrection(Optional.of(correction))
                    .with(moves.event(review, ReviewAction.REQUEST_CORRECTION, actor)
                            .withValues(correction.wanted())
                            .withNote(correction.note()));
        });
    }

    Review accept(Actor actor, SeenReview seen, String text) {
        String note = KeptText.note(text);
        return decide(actor, seen, (review, correction) -> {
            Student student = review.student();
            for (Map.Entry<NameField, String> wanted : correction.wanted().entrySet()) {
                student = student.with(wanted.getKey(), wanted.getValue());
            }
            Map<NameField, String> before = different(review.student(), student);
            Review accepted = replaced(actor, review, ReviewAction.ACCEPT_CORRECTION, student, before, note);
            return accepted.withCorrection(Optional.empty());
        });
    }

    Review decline(Actor actor, SeenReview seen, String text) {
        String note = KeptText.note(text);
        return decide(
                actor,
                seen,
                (review, correction) -> review.withCorrection(Optional.empty())
                        .with(moves.event(review, ReviewAction.DECLINE_CORRECTION, actor)
                                .withNote(note)));
    }

    private Review decide(Actor actor, SeenReview seen, Decision decision) {
        Access.require(actor, Role.OFFICE);
        return moves.change(actor, seen, review -> {
            Access.requireOthers(actor, review);
            Correction correction =
                    review.correction().orElseThrow(() -> new ReviewRefusedException(ReviewRule.NO_CORRECTION));
            return decision.of(review, correction);
        });
    }

    private Review replaced(
            Actor actor, Review review, ReviewAction action, Student student, Map<NameField, String> before) {
        return replaced(actor, review, action, student, before, "");
    }

    private Review replaced(
            Actor actor,
            Review review,
            ReviewAction action,
            Student student,
            Map<NameField, String> before,
            String note) {
        return review.withStudent(student)
                .with(moves.event(review, action, actor).withValues(before).withNote(note));
    }

    /** The values before, of the fields whose value is another one afterwards; empty text for those that had none. */
    private static Map<NameField, String> different(Student before, Student after) {
        Set<NameField> fields = new HashSet<>(before.values().keySet());
        fields.addAll(after.values().keySet());
        return fields.stream()
                .filter(field -> !before.value(field).equals(after.value(field)))
                .collect(Collectors.toMap(
                        field -> field,
                        field -> before.value(field).orElse(""),
                        (one, other) -> one,
                        () -> new EnumMap<>(NameField.class)));
    }

    private interface Decision {
        Review of(Review review, Correction correction);
    }
}
