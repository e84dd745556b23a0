package io.github.photospec.benchmarks;

import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import io.github.photospec.review.ReviewState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Opens one class after the other and decides about every photo that waits, at a pace or without a pause. A colleague has the
 * same classes.
 */
final class Counsellor implements Crowd.Person {
    static final String PREFIX = "counsellor-";

    private final BusySchool school;
    private final Actor actor;
    private final List<Integer> classes;
    private final Random random;
    private final long paceNanos;
    private final Timings pages = new Timings();
    private final Timings decisions = new Timings();
    private final List<Review> decided = new ArrayList<>();
    private long stale;

    /** The pace is the time from one decision to the next; zero for none. */
    Counsellor(BusySchool school, int index, int all, Duration pace) {
        int pairs = all / 2;
        this.paceNanos = pace.toNanos();
        this.school = school;
        this.classes = IntStream.range(0, school.classes())
                .filter(schoolClass -> schoolClass % pairs == index % pairs)
                .boxed()
                .toList();
        this.actor = Actor.counsellor(
                PREFIX + index, classes.stream().map(BusySchool::schoolClass).toList());
        this.random = new Random(index);
    }

    @Override
    public void act(BooleanSupplier goesOn) {
        long next = System.nanoTime() + (long) (paceNanos * random.nextDouble());
        while (goesOn.getAsBoolean()) {
            int schoolClass = classes.get(random.nextInt(classes.size()));
            List<Review> page = timed(pages, () -> school.page(actor, schoolClass));
            for (Review review : page) {
                if (review.state() == ReviewState.SUBMITTED && goesOn.getAsBoolean()) {
                    next = Crowd.pause(next, paceNanos);
                    decide(review);
                }
            }
        }
    }

    private void decide(Review review) {
        ReviewDesk desk = school.desk();
        boolean good = random.nextInt(4) > 0;
        try {
            decided.add(timed(
                    decisions,
                    () -> good
                            ? desk.approve(actor, review.seen(), "")
                            : desk.sendBack(actor, review.seen(), Set.of(ReturnReason.EARS_COVERED), "")));
        } catch (ReviewRefusedException refusal) {
            if (refusal.rule() != ReviewRule.STALE) {
                throw refusal;
            }
            stale++;
        }
    }

    private static <T> T timed(Timings timings, Supplier<T> action) {
        long start = System.nanoTime();
        T result = action.get();
        timings.add(System.nanoTime() - start);
        return result;
    }

    Timings pages() {
        return pages;
    }

    Timings decisions() {
        return decisions;
    }

    List<Review> decided() {
        return decided;
    }

    long stale() {
        return stale;
    }
}
