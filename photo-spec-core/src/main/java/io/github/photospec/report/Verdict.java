package io.github.photospec.report;

import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.List;

/** The conclusion of a report. A person may still decide otherwise: that is a review's business. */
public enum Verdict {
    /** Every required rule is met. */
    COMPLIANT,
    /** No required rule is broken, but some could not be assessed. */
    UNDETERMINED,
    /** A required rule is broken. */
    NON_COMPLIANT;

    /** The verdict of findings; warnings and recommended rules never change it. */
    public static Verdict of(List<Finding> findings) {
        if (has(findings, Outcome.FAIL)) {
            return NON_COMPLIANT;
        }
        return has(findings, Outcome.NOT_ASSESSED) ? UNDETERMINED : COMPLIANT;
    }

    private static boolean has(List<Finding> findings, Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.outcome() == outcome && finding.level() == Level.REQUIRED);
    }
}
