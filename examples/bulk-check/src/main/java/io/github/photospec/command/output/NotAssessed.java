package io.github.photospec.command.output;

import static java.util.stream.Collectors.joining;

import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Words for rules that were not assessed. */
final class NotAssessed {
    private static final Set<Finding.Code> FOR_WHOLE_RUN = Collections.unmodifiableSet(
            EnumSet.of(Finding.Code.NO_VISION, Finding.Code.NO_MODEL, Finding.Code.NOT_DECODED));

    private NotAssessed() {}

    /** Whether the rule was not assessed, be that accepted or not. */
    static boolean is(Finding finding) {
        return finding.outcome() == Outcome.NOT_ASSESSED || finding.isAcceptedUndetermined();
    }

    /** Whether the reason is the run's and not the photo's, so that it is the same for every photo. */
    static boolean isForWholeRun(Finding finding) {
        return is(finding) && FOR_WHOLE_RUN.contains(finding.code());
    }

    /** The reason, then the names of the rules. */
    static String text(Texts texts, ReportMessages messages, Finding.Code reason, Collection<String> rules) {
        String names = rules.stream().map(messages::rule).collect(joining(texts.get("list.comma")));
        return texts.get("table.not-assessed." + reason.id(), names);
    }
}
