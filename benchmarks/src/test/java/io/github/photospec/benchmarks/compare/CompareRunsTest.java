package io.github.photospec.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareRunsTest {
    private static final String PIXELS = "a.b.PixelRules.check";

    @ParameterizedTest
    @CsvSource({
        "100, 1, 130, 1, SLOWER",
        "100, 1, 111, 1, PERHAPS_SLOWER",
        "100, 1, 110, 1, ALIKE",
        "100, 1, 100, 1, ALIKE",
        "100, 1, 70, 1, FASTER",
        "100, 1, 90, 1, ALIKE",
        // A third slower, which intervals as wide as this do not exclude.
        "100, 15, 130, 20, PERHAPS_SLOWER",
        "100, 20, 70, 15, ALIKE",
        // Twice as long is no noise.
        "100, 15, 200, 30, SLOWER"
    })
    void time_counts_as_slower_only_beyond_a_tenth_and_beyond_noise(
            double before, double beforeError, double now, double nowError, Outcome outcome) {
        List<Change> changes = changes(
                result(PIXELS, "avgt", "us/op", before, beforeError), result(PIXELS, "avgt", "us/op", now, nowError));

        assertThat(changes).extracting(Change::outcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"100, 70, SLOWER", "100, 95, ALIKE", "100, 130, FASTER"})
    void of_throughput_less_is_slower(double before, double now, Outcome outcome) {
        List<Change> changes =
                changes(result(PIXELS, "thrpt", "ops/s", before, 1), result(PIXELS, "thrpt", "ops/s", now, 1));

        assertThat(changes).extracting(Change::outcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"avgt, ms/op", "thrpt, us/op", "sample, us/op"})
    void another_mode_or_unit_is_refused(String mode, String unit) {
        List<Change> changes = changes(result(PIXELS, "avgt", "us/op", 100, 1), result(PIXELS, mode, unit, 0.1, 0.001));

        assertThat(changes).extracting(Change::outcome).containsExactly(Outcome.INCOMPARABLE);
        assertThat(changes).allMatch(Change::isFailure);
        assertThat(changes.get(0).line()).startsWith("NOT COMPARABLE");
    }

    @Test
    void what_is_no_longer_measured_is_refused_and_what_is_new_is_not() {
        List<Change> changes = changes(
                result(PIXELS, "avgt", "us/op", 100, 1), result("a.b.FileRules.facts", "avgt", "us/op", 2, 0.1));

        assertThat(changes).extracting(Change::name).containsExactly("PixelRules.check", "FileRules.facts");
        assertThat(changes).extracting(Change::outcome).containsExactly(Outcome.MISSING, Outcome.NEW);
        assertThat(changes).extracting(Change::isFailure).containsExactly(true, false);
    }

    @Test
    void parameters_tell_benchmarks_apart() {
        String upload = withParameter(result(PIXELS, "avgt", "us/op", 100, 1), "UPLOAD");
        String phone = withParameter(result(PIXELS, "avgt", "us/op", 9000, 1), "PHONE");

        List<Change> changes = CompareRuns.changes(run(upload, phone), run(phone, upload));

        assertThat(changes)
                .extracting(Change::name)
                .containsExactly("PixelRules.check{kind=UPLOAD}", "PixelRules.check{kind=PHONE}");
        assertThat(changes).extracting(Change::outcome).containsOnly(Outcome.ALIKE);
    }

    @Test
    void without_an_error_nothing_is_sure() {
        String before = result(PIXELS, "avgt", "us/op", 100, 1);
        String now = before.replace("\"score\": 100.0", "\"score\": 300.0")
                .replace("\"scoreError\": 1.0", "\"scoreError\": \"NaN\"");

        assertThat(changes(before, now)).extracting(Change::outcome).containsExactly(Outcome.PERHAPS_SLOWER);
    }

    @Test
    void a_slower_floor_is_told_and_not_refused() {
        MeasuredRun before = run(result("a.b.PixelRules.floorDecode", "avgt", "us/op", 100, 1));
        MeasuredRun now = run(result("a.b.PixelRules.floorDecode", "avgt", "us/op", 200, 1));

        List<Change> changes = CompareRuns.changes(before, now);

        assertThat(changes).extracting(Change::outcome).containsExactly(Outcome.SLOWER);
        assertThat(changes).noneMatch(Change::isFailure);
        assertThat(CompareRuns.remarks(before, now, changes))
                .containsExactly(
                        "Slower floors, where no code of this project is: 1. The machine was busier.",
                        "Refused: 0 of 1");
    }

    @Test
    void noise_that_could_hide_a_regression_is_told() {
        MeasuredRun run = run(result(PIXELS, "avgt", "us/op", 100, 9));

        assertThat(CompareRuns.remarks(run, run, CompareRuns.changes(run, run)))
                .containsExactly("Noise of more than a tenth, which could hide a regression: 1.", "Refused: 0 of 1");
    }

    @Test
    void other_machines_are_told() {
        String before = result(PIXELS, "avgt", "us/op", 100, 1);
        String now = before.replace("\"machine\": \"one\"", "\"machine\": \"another\"");

        List<String> remarks = CompareRuns.remarks(run(before), run(now), changes(before, now));

        assertThat(remarks.get(0)).startsWith("The machines differ: [one] and [another].");
    }

    @Test
    void a_score_of_nothing_and_one_benchmark_twice_are_no_run() {
        String whole = result(PIXELS, "avgt", "us/op", 100, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(whole, whole))
                .withMessage("PixelRules.check is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(result(PIXELS, "avgt", "us/op", 0, 0)))
                .withMessage("PixelRules.check has a score of 0.0");
    }

    private static List<Change> changes(String before, String now) {
        return CompareRuns.changes(run(before), run(now));
    }

    private static MeasuredRun run(String... results) {
        return MeasuredRun.read(new StringReader(Stream.of(results).collect(Collectors.joining(",", "[", "]"))));
    }

    private static String withParameter(String result, String kind) {
        return result.replace("\"mode\"", "\"params\": {\"kind\": \"" + kind + "\"}, \"mode\"");
    }

    private static String result(String benchmark, String mode, String unit, double score, double error) {
        return """
                {"machine": "one", "benchmark": "%s", "mode": "%s",
                 "primaryMetric": {"score": %s, "scoreError": %s, "scoreUnit": "%s"}}""".formatted(benchmark, mode, score, error, unit);
    }
}
