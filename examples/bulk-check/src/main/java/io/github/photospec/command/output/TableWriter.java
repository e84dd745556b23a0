package io.github.photospec.command.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.SafeText;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * For a person: a line a photo with its verdict, and below it what was not passed and what to do about it. Characters of
 * GBK and of ASCII only, so that it looks the same on every console.
 */
final class TableWriter implements ReportWriter {
    private final Writer out;
    private final Texts texts;
    private final ReportMessages messages;
    private final Failures failures;

    TableWriter(Writer out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.messages = ReportMessages.in(texts.language().locale());
        this.failures = new Failures(texts);
    }

    @Override
    public void write(BulkResult result) throws IOException {
        String file = SafeText.terminal(result.photo().label());
        if (result.report().isPresent()) {
            write(file, result.report().get());
        } else {
            heading(texts.get("table.error"), file);
            line('x', failures.text(result.failure().orElseThrow()));
        }
    }

    private void write(String file, Report report) throws IOException {
        heading(messages.verdict(report.verdict()), file);
        for (Finding finding : report.findings()) {
            if (!NotAssessed.is(finding)) {
                explain(report, finding);
            }
        }
        for (String accepted : unknown(report, Outcome.WARN)) {
            line('!', texts.get("table.accepted", accepted));
        }
        for (String unknown : unknown(report, Outcome.NOT_ASSESSED)) {
            line('?', unknown);
        }
        for (InspectionWarning warning : report.warnings()) {
            line('i', messages.warning(warning));
        }
    }

    private void explain(Report report, Finding finding) throws IOException {
        switch (finding.outcome()) {
            case FAIL -> line('x', messages.explanation(report, finding));
            case WARN -> line('!', messages.explanation(report, finding));
            case PASS, NOT_ASSESSED -> {}
        }
    }

    /** A line a reason instead of a line a rule; what holds for the whole run is told once, by the summary. */
    private List<String> unknown(Report report, Outcome outcome) {
        Map<Finding.Code, List<String>> rules = report.findings(outcome)
                .filter(finding -> NotAssessed.is(finding) && !NotAssessed.isForWholeRun(finding))
                .collect(groupingBy(
                        Finding::code, () -> new EnumMap<>(Finding.Code.class), mapping(Finding::rule, toList())));
        return rules.entrySet().stream()
                .map(reason -> NotAssessed.text(texts, messages, reason.getKey(), reason.getValue()))
                .toList();
    }

    private void heading(String verdict, String file) throws IOException {
        out.write(texts.get("table.heading", verdict, file));
        out.write('\n');
    }

    private void line(char mark, String text) throws IOException {
        out.write("  " + mark + " " + text + "\n");
    }
}
