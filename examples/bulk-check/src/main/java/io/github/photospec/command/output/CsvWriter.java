package io.github.photospec.command.output;

import static java.util.stream.Collectors.joining;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.SafeText;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One row a photo; file names unchanged but for what a spreadsheet would run. */
final class CsvWriter implements ReportWriter {
    /** Excel takes a file without it for the system's old character set. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter rows;
    private final ReportMessages messages;
    private final Failures failures;

    CsvWriter(Writer out, Texts texts) throws IOException {
        out.write(BYTE_ORDER_MARK);
        rows = CSVFormat.RFC4180.print(out);
        messages = ReportMessages.in(texts.language().locale());
        failures = new Failures(texts);
        rows.printRecord("file", "verdict", "spec", "revision", "failed", "warned", "not assessed", "messages");
    }

    @Override
    public void write(BulkResult result) throws IOException {
        String file = SafeText.spreadsheetCell(result.photo().label());
        if (result.report().isPresent()) {
            write(file, result.report().get());
        } else {
            String reason = failures.text(result.failure().orElseThrow());
            rows.printRecord(file, "error", "", "", "", "", "", SafeText.spreadsheetCell(reason));
        }
    }

    private void write(String file, Report report) throws IOException {
        rows.printRecord(
                file,
                report.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                SafeText.spreadsheetCell(report.specId()),
                report.specRevision(),
                rules(report, Outcome.FAIL),
                rules(report, Outcome.WARN),
                rules(report, Outcome.NOT_ASSESSED),
                SafeText.spreadsheetCell(sentences(report)));
    }

    private static String rules(Report report, Outcome outcome) {
        return report.findings(outcome).map(Finding::rule).collect(joining(" "));
    }

    private String sentences(Report report) {
        Stream<Finding> told = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.WARN);
        return Stream.concat(
                        told.map(finding -> messages.explanation(report, finding)),
                        report.warnings().stream().map(messages::warning))
                .collect(joining("\n"));
    }
}
