package io.github.photospec.contract;

import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.change;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.event;
import static io.github.photospec.contract.ReviewSamples.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store promises when many use it at once. */
abstract class ReviewStoreRaces extends ReviewStoreQueries {
    private static final String CAMPAIGN = "race-2026";
    private static final int THREADS = 4;
    private static final int ROUNDS = 25;

    @Test
    void of_savers_who_read_the_same_exactly_one_wins() throws Exception {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(enrolled(CAMPAIGN, "1")));
        ReviewKey key = new ReviewKey(CAMPAIGN, "1");

        for (int round = 0; round < ROUNDS; round++) {
            Review before = store.review(key).orElseThrow();
            ReviewChange change = change(before, event(ReviewAction.EXTEND, ReviewState.AWAITING_PHOTO));

            List<Boolean> saved = atOnce(number -> store.save(change.before(), change.after()));

            assertThat(saved).containsOnlyOnce(true);
        }
        assertThat(store.review(key).orElseThrow().version()).isEqualTo(ROUNDS);
        assertThat(store.review(key).orElseThrow().history()).hasSize(ROUNDS + 1);
    }

    @Test
    void nothing_is_lost_when_everybody_tries_until_it_works() throws Exception {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(enrolled(CAMPAIGN, "1"), enrolled(CAMPAIGN, "2")));

        atOnce(number -> {
            for (int round = 0; round < ROUNDS; round++) {
                extendBoth(number % 2 == 0);
            }
            return true;
        });

        for (String student : List.of("1", "2")) {
            Review review = store.review(new ReviewKey(CAMPAIGN, student)).orElseThrow();
            assertThat(review.version()).isEqualTo((long) THREADS * ROUNDS);
            assertThat(review.history()).hasSize(THREADS * ROUNDS + 1);
        }
    }

    /** In both orders, so that databases that lock rows in the order of the list would block each other. */
    private void extendBoth(boolean backwards) {
        List<String> open = new ArrayList<>(List.of("1", "2"));
        while (!open.isEmpty()) {
            List<ReviewChange> changes = new ArrayList<>();
            for (String student : open) {
                Review before = store.review(new ReviewKey(CAMPAIGN, student)).orElseThrow();
                changes.add(change(before, event(ReviewAction.EXTEND, ReviewState.AWAITING_PHOTO)));
            }
            if (backwards) {
                Collections.reverse(changes);
            }
            List<Boolean> saved = store.saveAll(changes);
            for (int index = 0; index < saved.size(); index++) {
                if (saved.get(index)) {
                    open.remove(changes.get(index).after().key().student());
                }
            }
        }
    }

    @Test
    void of_those_who_change_a_campaign_exactly_one_wins() throws Exception {
        store.add(campaign(CAMPAIGN));

        for (int round = 0; round < ROUNDS; round++) {
            Campaign read = store.campaign(CAMPAIGN).orElseThrow();

            List<Boolean> saved = atOnce(number -> store.save(read.withTitle("by " + number)));

            assertThat(saved).containsOnlyOnce(true);
            assertThat(store.campaign(CAMPAIGN).orElseThrow().title()).isEqualTo("by " + saved.indexOf(true));
        }
        assertThat(store.campaign(CAMPAIGN).orElseThrow().version()).isEqualTo(ROUNDS);
    }

    @Test
    void a_campaign_is_added_once() throws Exception {
        List<Boolean> added = atOnce(number -> store.add(campaign(CAMPAIGN)));

        assertThat(added).containsOnlyOnce(true);
    }

    @Test
    void who_is_enrolled_by_several_at_once_is_enrolled_once() throws Exception {
        store.add(campaign(CAMPAIGN));
        for (int round = 0; round < ROUNDS / 5; round++) {
            SchoolClass fresh = new SchoolClass("学院", "2024", "专业", round + "班");
            String prefix = round + "-";
            List<Review> all = IntStream.range(0, 40)
                    .mapToObj(number -> enrolled(CAMPAIGN, prefix + number, student("张三", fresh)))
                    .toList();
            List<Review> backwards = new ArrayList<>(all);
            Collections.reverse(backwards);

            List<Set<ReviewKey>> there = atOnce(number -> store.enrol(number % 2 == 0 ? all : backwards));

            for (Review review : all) {
                assertThat(there.stream().filter(known -> known.contains(review.key())))
                        .as("how many found %s there", review.key())
                        .hasSize(THREADS - 1);
            }
            assertThat(store.page(ReviewQuery.of(CAMPAIGN).in(fresh), Optional.empty(), 100)
                            .reviews())
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void who_reads_while_others_save_sees_whole_reviews() throws Exception {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(enrolled(CAMPAIGN, "1")));

        atOnce(number -> {
            for (int round = 0; round < ROUNDS; round++) {
                if (number == 0) {
                    Review before = store.review(new ReviewKey(CAMPAIGN, "1")).orElseThrow();
                    ReviewEvent extended = event(ReviewAction.EXTEND, ReviewState.AWAITING_PHOTO);
                    assertThat(store.save(before, change(before, extended).after()))
                            .isTrue();
                } else {
                    ReviewPage page = store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 5);
                    assertThat(page.reviews())
                            .allSatisfy(review -> assertThat(review.history()).hasSize((int) review.version() + 1));
                }
            }
            return true;
        });
    }

    /** What each of the threads gets, all having begun at the same time. */
    private static <T> List<T> atOnce(Task<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<T>> calls = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                int own = number;
                calls.add(() -> {
                    start.await();
                    return task.run(own);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What one thread does, by its number from 0. */
    private interface Task<T> {
        T run(int number) throws Exception;
    }
}
