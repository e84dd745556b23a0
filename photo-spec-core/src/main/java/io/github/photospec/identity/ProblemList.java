package io.github.photospec.identity;

import java.util.ArrayList;
import java.util.List;

/** Problems of a list of students, the first of them kept. */
final class ProblemList {
    /** A million rows with two problems each would fill the memory, and nobody reads them. */
    static final int MOST = 1000;

    private final List<RosterProblem> kept = new ArrayList<>();
    private int more;

    void add(RosterProblem problem) {
        if (kept.size() < MOST) {
            kept.add(problem);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<RosterProblem> kept() {
        return kept;
    }

    /** How many there are beyond those that were kept. */
    int more() {
        return more;
    }

    RefusedRoster refusal() {
        return new RefusedRoster(kept, more);
    }
}
