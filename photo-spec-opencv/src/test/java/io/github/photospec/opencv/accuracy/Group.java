package io.github.photospec.opencv.accuracy;

import io.github.photospec.rule.Outcome;
import java.util.List;

/**
 * What a rule concludes about people who all satisfy it.
 *
 * @param failed how many it fails
 * @param undecided how many it cannot tell about, or warns of
 */
record Group(String name, int people, int failed, int undecided) {
    static Group of(String name, List<Outcome> outcomes) {
        int passed = (int) outcomes.stream().filter(Outcome.PASS::equals).count();
        int failed = (int) outcomes.stream().filter(Outcome.FAIL::equals).count();
        return new Group(name, outcomes.size(), failed, outcomes.size() - passed - failed);
    }

    double failedShare() {
        return people == 0 ? 0 : (double) failed / people;
    }

    double undecidedShare() {
        return people == 0 ? 0 : (double) undecided / people;
    }

    /** As tables write it. */
    String cell() {
        return people == 0 ? "" : failed + " + " + undecided + " of " + people;
    }
}
