package io.github.photospec.report;

import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check found: a value without words; {@link ReportMessages} gives them. The same bytes, name and specification
 * give the same report.
 *
 * @param file the file that was checked
 * @param specId the specification it was checked against
 * @param specRevision and its revision, 1 and up
 * @param verdict the conclusion
 * @param findings one a rule, in the specification's order
 * @param warnings what a reader should know beside the rules
 */
public record Report(
        FileFacts file,
        String specId,
        int specRevision,
        Verdict verdict,
        List<Finding> findings,
        List<InspectionWarning> warnings) {
    public Report {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** The findings with this outcome, in the specification's order. */
    public Stream<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome);
    }

    /** The finding of a rule; empty if the specification has no such rule, or it did not apply. */
    public Optional<Finding> finding(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }
}
