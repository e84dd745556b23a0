package io.github.photospec.command.output;

import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Outcome;
import java.util.Locale;

/** From what on a photo makes the exit code 1; each includes the ones before it. */
public enum FailOn {
    NON_COMPLIANT,
    UNDETERMINED,
    WARN;

    /** Whether this photo does. */
    public boolean isReachedBy(Report report) {
        boolean refused = report.verdict() == Verdict.NON_COMPLIANT;
        boolean unknown = refused || report.verdict() == Verdict.UNDETERMINED;
        return switch (this) {
            case NON_COMPLIANT -> refused;
            case UNDETERMINED -> unknown;
            case WARN -> unknown || report.findings(Outcome.WARN).findAny().isPresent();
        };
    }

    /** As an option's value: kebab case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
