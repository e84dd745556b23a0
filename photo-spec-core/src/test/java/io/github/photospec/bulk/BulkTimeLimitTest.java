package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoInput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTimeLimitTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger interrupts = new AtomicInteger();

    @AfterEach
    void let_go() {
        end.countDown();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void a_photo_that_hangs_is_reported_and_the_others_are_checked(int jobs) {
        BulkRun run = limited(jobs).run(Runs.photos(200, i -> i == 7 ? hanging("p7") : Runs.photo(i)));

        List<BulkResult> results = Runs.all(run);

        assertThat(results).extracting(BulkResult::index).containsExactlyElementsOf(upTo(200));
        assertThat(results)
                .filteredOn(result -> result.failure().isPresent())
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.photo().label()).isEqualTo("p7");
                    assertThat(late.failure().orElseThrow())
                            .isInstanceOfSatisfying(
                                    TimeLimitException.class,
                                    failure -> assertThat(failure.limit()).isEqualTo(LIMIT));
                });
        assertThat(interrupts.get()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_third_photo_that_hangs_is_reported_and_the_last(int jobs) {
        BulkRun run = limited(jobs).run(Runs.photos(400, i -> i % 50 == 10 ? hanging("h" + i) : Runs.photo(i)));
        List<BulkResult> results = new ArrayList<>();

        assertThatThrownBy(() -> run.forEachRemaining(results::add))
                .isInstanceOfSatisfying(
                        StalledRunException.class,
                        stalled -> assertThat(stalled.done()).isEqualTo(results.size()));

        assertThat(results).extracting(BulkResult::index).containsExactlyElementsOf(upTo(results.size()));
        assertThat(results)
                .filteredOn(result -> result.failure().isPresent())
                .extracting(result -> result.photo().label())
                .containsExactly("h10", "h60", "h110");
        assertThat(run.hasNext()).isFalse();
    }

    @Test
    void two_photos_that_hang_do_not_end_a_run() {
        BulkRun run = limited(1).run(Runs.photos(100, i -> i == 3 || i == 99 ? hanging("h") : Runs.photo(i)));

        assertThat(Runs.all(run)).hasSize(100);
    }

    @Test
    void a_limit_that_nobody_reaches_changes_nothing() {
        List<BulkResult> limited =
                Runs.all(limited(3).withTimeLimit(Duration.ofHours(1)).run(Runs.photos(500)));

        assertThat(limited)
                .extracting(BulkResult::report)
                .isEqualTo(Runs.all(Runs.checker(1).run(Runs.photos(500))).stream()
                        .map(BulkResult::report)
                        .toList());
    }

    @Test
    void who_waits_for_slow_takers_is_not_counted_as_hanging() throws InterruptedException {
        try (BulkRun run = limited(1).run(Runs.photos(100))) {
            run.next();
            Thread.sleep(2 * LIMIT.toMillis());

            assertThat(Runs.all(run))
                    .allSatisfy(result -> assertThat(result.report()).isPresent());
        }
    }

    @Test
    void no_time_at_all_is_refused() {
        assertThatThrownBy(() -> Runs.checker(1).withTimeLimit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BulkChecker limited(int jobs) {
        return Runs.checker(jobs).withTimeLimit(LIMIT);
    }

    /** Does not even listen to interrupts, as native code. */
    private BulkPhoto hanging(String label) {
        return new BulkPhoto(label, PhotoInput.of(label, () -> {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException ignored) {
                    interrupts.incrementAndGet();
                }
            }
            throw new IOException("Too late");
        }));
    }

    private static List<Long> upTo(long count) {
        return LongStream.range(0, count).boxed().toList();
    }
}
