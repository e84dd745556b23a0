package io.github.photospec.identity;

import java.util.List;
import java.util.Optional;

/**
 * Whose photo a file may be.
 *
 * @param students everybody whom its name may mean; in the order of the list
 */
public record StudentMatch(List<RosterEntry> students) {
    /** The students are copied. */
    public StudentMatch {
        students = List.copyOf(students);
    }

    /** The one student; empty if there is none, or more than one. */
    public Optional<RosterEntry> one() {
        return students.size() == 1 ? Optional.of(students.get(0)) : Optional.empty();
    }
}
