package io.github.photospec.bulk.report;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.SafeText;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** What the table of results says of a photo: its own words in one language. */
final class ResultColumns {
    private static final List<String> KEYS = List.of(
            "number",
            "file",
            "group",
            "verdict",
            "failed",
            "explanation",
            "not-assessed",
            "remarks",
            "spec",
            "revision",
            "bytes",
            "sha256");

    private final Words words;
    private final ReportMessages messages;

    ResultColumns(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    List<String> heading() {
        return KEYS.stream().map(key -> words.get("column." + key)).toList();
    }

    List<String> row(BulkResult result, String group, String failure) {
        String number = String.valueOf(result.index() + 1);
        String label = result.photo().label();
        return result.report()
                .map(report -> row(number, label, group, report))
                .orElseGet(() -> List.of(
                        number,
                        label,
                        group,
                        words.get("page.verdict.error"),
                        "",
                        SafeText.terminal(failure),
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
    }

    private List<String> row(String number, String label, String group, Report report) {
        return List.of(
                number,
                label,
                group,
                messages.verdict(report.verdict()),
                rules(report, Outcome.FAIL),
                explanations(report, Outcome.FAIL, Stream.of()),
                rules(report, Outcome.NOT_ASSESSED),
                explanations(report, Outcome.WARN, report.warnings().stream().map(messages::warning)),
                report.specId(),
                String.valueOf(report.specRevision()),
                String.valueOf(report.file().length()),
                report.file().sha256().orElse(""));
    }

    private String rules(Report report, Outcome outcome) {
        return Phrases.join(
                words.get("comma"),
                report.findings(outcome).map(Finding::rule).map(messages::rule).toList());
    }

    private String explanations(Report report, Outcome outcome, Stream<String> others) {
        Stream<String> findings = report.findings(outcome).map(finding -> messages.explanation(report, finding));
        return words.joined(Stream.concat(findings, others).toList());
    }
}
