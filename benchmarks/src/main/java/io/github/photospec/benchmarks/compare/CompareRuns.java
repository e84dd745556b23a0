package io.github.photospec.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sets a run of JMH against an earlier one, and fails if something became more than a tenth slower beyond noise. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class CompareRuns {
    private CompareRuns() {}

    /**
     * Prints what became of every benchmark; ends with 1 if the later run is to be refused.
     *
     * @param args the earlier result file, for example a baseline, and the later one
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: CompareRuns BASELINE.json RUN.json");
            System.exit(2);
        }
        MeasuredRun before = MeasuredRun.read(Path.of(args[0]));
        MeasuredRun now = MeasuredRun.read(Path.of(args[1]));
        List<Change> changes = changes(before, now);
        changes.forEach(change -> System.out.println(change.line()));
        System.out.println();
        remarks(before, now, changes).forEach(System.out::println);
        System.exit(changes.stream().anyMatch(Change::isFailure) ? 1 : 0);
    }

    /** In the order of the earlier run; what is new stands at the end. */
    static List<Change> changes(MeasuredRun before, MeasuredRun now) {
        List<Change> changes = new ArrayList<>();
        for (Measured earlier : before.benchmarks().values()) {
            Measured later = now.benchmarks().get(earlier.name());
            changes.add(later == null ? Change.missing(earlier) : Change.of(earlier, later));
        }
        now.benchmarks().values().stream()
                .filter(later -> !before.benchmarks().containsKey(later.name()))
                .map(Change::added)
                .forEach(changes::add);
        return changes;
    }

    /** What a reader should know before believing the table, and its sum. */
    static List<String> remarks(MeasuredRun before, MeasuredRun now, List<Change> changes) {
        List<String> remarks = new ArrayList<>();
        if (!before.machines().equals(now.machines())) {
            remarks.add("The machines differ: " + before.machines() + " and " + now.machines()
                    + ". Measure the earlier state here before you believe anything.");
        }
        long floors = changes.stream()
                .filter(change -> change.isFloor() && change.outcome() == Outcome.SLOWER)
                .count();
        if (floors > 0) {
            remarks.add("Slower floors, where no code of this project is: " + floors + ". The machine was busier.");
        }
        long unsure = changes.stream()
                .filter(change -> change.outcome() == Outcome.PERHAPS_SLOWER)
                .count();
        if (unsure > 0) {
            remarks.add("Perhaps slower: " + unsure + ". Measure them again, with more forks.");
        }
        long noisy = changes.stream().filter(Change::isNoisy).count();
        if (noisy > 0) {
            remarks.add("Noise of more than a tenth, which could hide a regression: " + noisy + ".");
        }
        long failures = changes.stream().filter(Change::isFailure).count();
        remarks.add("Refused: " + failures + " of " + changes.size());
        return remarks;
    }
}
