package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.page.AllReviews;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.Progress;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has not uploaded, of whom somebody may see. */
@Component
class MissingList {
    /** Nobody has uploaded, or it came back, or the campaign was closed before. */
    private static final Set<ReviewState> STATES =
            EnumSet.of(ReviewState.AWAITING_PHOTO, ReviewState.RETURNED, ReviewState.EXPIRED);

    private static final Comparator<MissingStudent> BY_CLASS =
            Comparator.comparing(MissingStudent::schoolClass).thenComparing(MissingStudent::student);

    private final ReviewDesk desk;
    private final Reminders reminders;

    MissingList(ReviewDesk desk, Reminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    /** How many of each class, without classes that are complete. */
    List<ClassCount> classes(Actor actor, String campaign, ReviewFilter filter) {
        return desk.progress(actor, query(campaign, filter), Grouping.CLASS).stream()
                .map(ClassCount::of)
                .toList();
    }

    /** The first of them by student number, in the order of their classes. */
    List<MissingStudent> first(Actor actor, String campaign, ReviewFilter filter, int limit) {
        return students(
                campaign,
                desk.page(actor, query(campaign, filter), Optional.empty(), limit)
                        .reviews());
    }

    /** All of them, in the order of their classes. */
    List<MissingStudent> all(Actor actor, String campaign, ReviewFilter filter) {
        List<Review> all = new ArrayList<>();
        AllReviews.forEach(desk, actor, query(campaign, filter), all::add);
        return students(campaign, all);
    }

    private List<MissingStudent> students(String campaign, List<Review> reviews) {
        Map<String, Instant> sent = reminders.last(campaign);
        return reviews.stream()
                .map(review -> MissingStudent.of(review, sent))
                .sorted(BY_CLASS)
                .toList();
    }

    private static ReviewQuery query(String campaign, ReviewFilter filter) {
        return filter.query(campaign).withStates(STATES);
    }

    /**
     * How many of a class are missing.
     *
     * @param label the class with what it is part of
     * @param count how many
     * @param suffix the end of the address that shows them alone
     */
    record ClassCount(String label, long count, String suffix) {
        static ClassCount of(Progress progress) {
            ReviewFilter only = new ReviewFilter(
                    Optional.of(progress.group().department()),
                    Optional.of(progress.group().grade()),
                    Optional.of(progress.group().major()),
                    Optional.of(progress.group().name()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            String label = String.join(
                    " ",
                    progress.group().department(),
                    progress.group().grade(),
                    progress.group().major(),
                    progress.group().name());
            return new ClassCount(label.strip(), progress.total(), only.suffix());
        }
    }
}
