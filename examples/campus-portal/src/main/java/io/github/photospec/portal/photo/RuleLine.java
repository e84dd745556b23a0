package io.github.photospec.portal.photo;

import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.LocalText;
import java.util.Locale;

/**
 * What one rule says about a photo, in both languages.
 *
 * @param rule the rule's id
 * @param outcome what it concluded
 * @param required whether it decides about the verdict
 * @param message what was found
 * @param advice what to do; empty texts if nothing
 */
public record RuleLine(String rule, Outcome outcome, boolean required, LocalText message, LocalText advice) {
    private static final ReportMessages CHINESE = ReportMessages.in(Locale.CHINESE);
    private static final ReportMessages ENGLISH = ReportMessages.in(Locale.ENGLISH);

    static RuleLine of(Report report, Finding finding) {
        return new RuleLine(
                finding.rule(),
                finding.outcome(),
                finding.level() == Level.REQUIRED,
                new LocalText(CHINESE.message(finding), ENGLISH.message(finding)),
                new LocalText(
                        CHINESE.advice(report, finding).orElse(""),
                        ENGLISH.advice(report, finding).orElse("")));
    }

    /** Whether there is something to do about it. */
    public boolean hasAdvice() {
        return !advice.zh().isEmpty();
    }
}
