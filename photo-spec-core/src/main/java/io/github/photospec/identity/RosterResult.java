package io.github.photospec.identity;

import java.util.Optional;

/** What became of a list of students: a complete {@link Roster}, or a {@link RefusedRoster} with everything that is wrong. */
public sealed interface RosterResult permits Roster, RefusedRoster {
    /** The list, if it is in order. */
    default Optional<Roster> accepted() {
        return this instanceof Roster roster ? Optional.of(roster) : Optional.empty();
    }
}
