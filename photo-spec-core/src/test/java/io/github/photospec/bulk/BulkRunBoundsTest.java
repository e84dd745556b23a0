package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunBoundsTest {
    /** Two batches of 32 a thread, one that is waited for, one that is being handed out. */
    private static final int MOST_PER_JOB = 32 * 4;

    private static final String THREADS = "photo-spec-bulk-";

    private int taken;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void few_of_a_hundred_thousand_photos_are_in_flight(int jobs) {
        int most = 0;
        int given = 0;
        BulkRun run = Runs.checker(jobs).run(counted(100_000));

        while (run.hasNext()) {
            run.next();
            most = Math.max(most, taken - ++given);
        }

        assertThat(given).isEqualTo(100_000);
        assertThat(most).isLessThanOrEqualTo(MOST_PER_JOB * jobs);
    }

    @Test
    void one_job_takes_a_photo_only_when_its_result_is_asked_for() {
        BulkRun run = Runs.checker(1).run(counted(10));

        run.next();
        run.next();

        assertThat(taken).isEqualTo(2);
    }

    @Test
    void photos_are_not_taken_while_nobody_takes_results() {
        try (BulkRun run = Runs.checker(4).run(counted(100_000))) {
            run.next();

            assertThat(taken).isLessThanOrEqualTo(MOST_PER_JOB * 4);
        }
    }

    @Test
    void nothing_starts_before_the_first_result_is_asked_for() {
        try (BulkRun run = Runs.checker(4).run(counted(10))) {
            assertThat(run.hasNext()).isTrue();
            assertThat(taken).isZero();
        }
    }

    @Test
    void closing_interrupts_photos_that_hang_and_leaves_no_thread() {
        CountDownLatch never = new CountDownLatch(1);
        BulkRun run = Runs.checker(3).run(Runs.photos(100, i -> i == 0 ? Runs.photo(0) : BulkRunTest.blocking(never)));
        run.next();

        run.close();

        assertThat(threadsOfRuns()).isEmpty();
        assertThat(run.hasNext()).isFalse();
    }

    @Test
    void a_run_that_was_taken_to_its_end_leaves_no_thread() {
        Runs.all(Runs.checker(3).run(Runs.photos(10)));

        assertThat(threadsOfRuns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void interrupting_the_taker_cancels_the_run(int jobs) {
        BulkRun run = Runs.checker(jobs).run(counted(100_000));
        run.next();

        Thread.currentThread().interrupt();

        // The results that are ready may still be taken.
        assertThatThrownBy(() -> run.forEachRemaining(result -> {})).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(taken).isLessThan(100_000);
        assertThat(threadsOfRuns()).isEmpty();
    }

    private Iterator<BulkPhoto> counted(int count) {
        return Runs.photos(count, i -> {
            taken++;
            return Runs.photo(i);
        });
    }

    private static Set<String> threadsOfRuns() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(THREADS))
                .collect(Collectors.toSet());
    }
}
