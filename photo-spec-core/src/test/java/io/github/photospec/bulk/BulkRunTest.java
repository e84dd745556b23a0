package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoInput;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 9})
    void results_come_in_the_order_of_the_photos(int jobs) {
        List<BulkResult> results = Runs.all(Runs.checker(jobs).run(Runs.photos(1_000)));

        assertThat(results)
                .extracting(BulkResult::index)
                .containsExactlyElementsOf(LongStream.range(0, 1_000).boxed().toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(result.photo().label()).isEqualTo("p" + result.index()));
    }

    @Test
    void one_thread_and_four_find_the_same() {
        List<Optional<Report>> one = Runs.all(Runs.checker(1).run(Runs.photos(500))).stream()
                .map(BulkResult::report)
                .toList();
        List<Optional<Report>> four = Runs.all(Runs.checker(4).run(Runs.photos(500))).stream()
                .map(BulkResult::report)
                .toList();

        assertThat(four).isEqualTo(one);
    }

    @Test
    void every_photo_is_judged_on_its_own_bytes() {
        List<BulkResult> results = Runs.all(Runs.checker(4).run(Runs.photos(100)));

        assertThat(results.stream()
                        .filter(result -> result.report().orElseThrow().verdict() == Verdict.COMPLIANT))
                .hasSize(51);
    }

    @Test
    void no_photos_give_no_results() {
        BulkRun run = Runs.checker(4).run(List.of());

        assertThat(run.hasNext()).isFalse();
        assertThatThrownBy(run::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_photo_that_cannot_be_opened_is_a_failure_among_results(int jobs) {
        List<BulkPhoto> photos =
                List.of(Runs.photo(0), BulkPhoto.missing("p1", new IOException("gone")), Runs.photo(2));

        List<BulkResult> results = Runs.all(Runs.checker(jobs).run(photos));

        assertThat(results).extracting(result -> result.report().isPresent()).containsExactly(true, false, true);
        assertThat(results.get(1).failure())
                .get()
                .isInstanceOf(IOException.class)
                .hasToString("java.io.IOException: gone");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_photo_that_breaks_the_check_ends_the_run_after_the_results_before_it(int jobs) {
        List<BulkResult> results = new ArrayList<>();
        BulkRun run = Runs.checker(jobs).run(Runs.photos(300, i -> i == 200 ? breaking() : Runs.photo(i)));

        assertThatThrownBy(() -> run.forEachRemaining(results::add))
                .isInstanceOf(BulkException.class)
                .hasMessage("The check broke on photo 200 of the run (counted from 0): java.lang.IllegalStateException")
                .extracting(failure -> ((BulkException) failure).index())
                .isEqualTo(200L);
        assertThat(results).hasSize(200);
        assertThat(run.hasNext()).isFalse();
    }

    @Test
    void each_photo_may_have_a_specification_of_its_own() {
        BulkChecker checker = BulkChecker.of(Runs.files(), photo -> {
            throw new IllegalStateException(photo.label());
        });

        assertThatThrownBy(checker.run(List.of(Runs.photo(0)))::next).hasRootCauseMessage("p0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void progress_counts_every_result_and_knows_the_total_of_a_collection(int jobs) {
        List<String> heard = new ArrayList<>();
        BulkChecker checker =
                Runs.checker(jobs).withProgress((done, total) -> heard.add(done + "/" + total.orElse(-1)));

        Runs.all(checker.run(Stream.of(0, 1, 2).map(Runs::photo).toList()));

        assertThat(heard).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void the_total_of_a_stream_is_unknown() {
        List<OptionalLong> heard = new ArrayList<>();

        Runs.all(Runs.checker(1).withProgress((done, total) -> heard.add(total)).run(Runs.photos(1)));

        assertThat(heard).containsExactly(OptionalLong.empty());
    }

    @Test
    void fewer_jobs_than_one_are_refused() {
        assertThatThrownBy(() -> Runs.checker(0)).hasMessage("A run needs at least 1 job, not 0");
    }

    @Test
    void a_photo_waits_for_none_but_its_batch() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        BulkRun run = Runs.checker(2).run(Runs.photos(2, i -> i == 0 ? Runs.photo(i) : blocking(never)));

        assertThat(run.next().index()).isZero();

        run.close();
        assertThat(run.hasNext()).isFalse();
    }

    @Test
    void labels_stay_out_of_messages() {
        assertThat(new BulkPhoto("430102199003071234.jpg", PhotoInput.of(new byte[0])))
                .hasToString("BulkPhoto");
    }

    private static BulkPhoto breaking() {
        return new BulkPhoto("bad", PhotoInput.of("bad", () -> {
            throw new IllegalStateException("430102199003071234");
        }));
    }

    static BulkPhoto blocking(CountDownLatch gate) {
        return new BulkPhoto("blocking", PhotoInput.of("blocking", () -> {
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                throw new IOException("interrupted", interrupted);
            }
            throw new IOException("opened");
        }));
    }
}
