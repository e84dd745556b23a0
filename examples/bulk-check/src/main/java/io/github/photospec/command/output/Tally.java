package io.github.photospec.command.output;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts the results of a run. */
public final class Tally {
    private final FailOn failOn;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final RuleCounts failingRules = new RuleCounts();
    private final RuleCounts undecidedAlone = new RuleCounts();
    private final RuleCounts accepted = new RuleCounts();
    private final Map<Finding.Code, SortedSet<String>> skipped = new EnumMap<>(Finding.Code.class);
    private long photos;
    private long failures;
    private long unseen;
    private boolean reached;

    /** Nothing counted yet. */
    public Tally(FailOn failOn) {
        this.failOn = failOn;
    }

    /** Counts one more. */
    public void add(BulkResult result) {
        photos++;
        result.report().ifPresentOrElse(this::add, () -> failures++);
    }

    private void add(Report report) {
        verdicts.merge(report.verdict(), 1L, Long::sum);
        report.findings(Outcome.FAIL).map(Finding::rule).forEach(failingRules::add);
        report.findings().stream()
                .filter(NotAssessed::isForWholeRun)
                .forEach(finding -> skipped.computeIfAbsent(finding.code(), none -> new TreeSet<>())
                        .add(finding.rule()));
        switch (report.verdict()) {
            case COMPLIANT ->
                report.findings(Outcome.WARN)
                        .filter(Finding::isAcceptedUndetermined)
                        .map(Finding::rule)
                        .forEach(accepted::add);
            case UNDETERMINED -> addUndetermined(report);
            case NON_COMPLIANT -> {}
        }
        reached |= failOn.isReachedBy(report);
    }

    private void addUndetermined(Report report) {
        List<Finding> reasons = report.findings(Outcome.NOT_ASSESSED)
                .filter(finding -> finding.level() == Level.REQUIRED)
                .toList();
        if (reasons.stream().allMatch(finding -> finding.code() == Finding.Code.NO_VISION)) {
            unseen++;
        } else if (reasons.size() == 1 && reasons.get(0).code() != Finding.Code.NOT_DECODED) {
            undecidedAlone.add(reasons.get(0).rule());
        }
    }

    /** How many were counted, those that could not be opened too. */
    public long photos() {
        return photos;
    }

    /** How many could not be opened or read. */
    public long failures() {
        return failures;
    }

    /** Whether a photo was as bad as the exit code tells. */
    public boolean isReached() {
        return reached;
    }

    long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** How many would be decided if a vision module had looked at them. */
    long unseen() {
        return unseen;
    }

    /** The rules that no photo of this run could be assessed for, by reason. */
    Map<Finding.Code, SortedSet<String>> skipped() {
        return skipped;
    }

    /** The rules that failed, the most frequent first. */
    List<Map.Entry<String, Long>> failingRules() {
        return failingRules.mostFirst();
    }

    /** The rules that keep photos undetermined, each with how many it does alone, the most frequent first. */
    List<Map.Entry<String, Long>> undecidedAlone() {
        return undecidedAlone.mostFirst();
    }

    /** The rules that compliant photos were not assessed for, which was accepted, the most frequent first. */
    List<Map.Entry<String, Long>> accepted() {
        return accepted.mostFirst();
    }
}
