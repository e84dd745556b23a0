package io.github.photospec.samples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.report.Report;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample photos get the verdicts of samples/expected.csv, and for the reasons named there. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EXPECTED = SAMPLES.resolve("expected.csv");

    @TestFactory
    Stream<DynamicTest> each_sample_has_its_verdict_for_its_reasons() throws IOException {
        PhotoChecker checker = PhotoChecker.create();
        return expected().stream()
                .map(row -> dynamicTest(row.get("file"), () -> {
                    Report report =
                            checker.check(PhotoInput.of(SAMPLES.resolve(row.get("file"))), "hn-student-cet-pretco");

                    assertThat(report.verdict().name()).isEqualTo(row.get("verdict"));
                    assertThat(rules(report, Outcome.FAIL)).isEqualTo(row.get("failed"));
                    assertThat(rules(report, Outcome.WARN)).isEqualTo(row.get("warned"));
                    assertThat(notes(report)).isEqualTo(row.get("notes"));
                }));
    }

    @Test
    void every_sample_is_expected() throws IOException {
        List<String> rows = expected().stream().map(row -> row.get("file")).toList();

        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".csv") && !name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    private static String rules(Report report, Outcome outcome) {
        return report.findings(outcome).map(Finding::rule).collect(joining(" "));
    }

    private static String notes(Report report) {
        return report.warnings().stream()
                .map(warning -> warning.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(joining(" "));
    }

    private static List<CSVRecord> expected() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(EXPECTED, java.nio.charset.StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
