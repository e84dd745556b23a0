package io.github.photospec.identity;

import java.util.List;

/**
 * A list of students that is not in order; nothing of it was taken.
 *
 * @param problems what is wrong, in the order of the rows; never empty
 * @param more how many problems there are beyond those: of a list that is wrong all over, nobody reads every row
 */
public record RefusedRoster(List<RosterProblem> problems, int more) implements RosterResult {
    /** The problems are copied. */
    public RefusedRoster {
        problems = List.copyOf(problems);
        if (problems.isEmpty() || more < 0) {
            throw new IllegalArgumentException("No problem");
        }
    }
}
