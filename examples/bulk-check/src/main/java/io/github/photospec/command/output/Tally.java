package io.github.photospec.command.output;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the results of a run. */
public final class Tally {
    private final FailOn failOn;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Long> failingRules = new TreeMap<>();
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
        report.findings(Outcome.FAIL).forEach(finding -> failingRules.merge(finding.rule(), 1L, Long::sum));
        report.findings(Outcome.NOT_ASSESSED)
                .filter(NotAssessed::isForWholeRun)
                .forEach(finding -> skipped.computeIfAbsent(finding.code(), none -> new TreeSet<>())
                        .add(finding.rule()));
        unseen += lacksOnlyVision(report) ? 1 : 0;
        reached |= failOn.isReachedBy(report);
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
        return failingRules.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static boolean lacksOnlyVision(Report report) {
        return report.verdict() == Verdict.UNDETERMINED
                && report.findings(Outcome.NOT_ASSESSED)
                        .filter(finding -> finding.level() == Level.REQUIRED)
                        .allMatch(finding -> finding.code() == Finding.Code.NO_VISION);
    }
}
