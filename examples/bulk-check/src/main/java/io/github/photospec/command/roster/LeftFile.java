package io.github.photospec.command.roster;

import io.github.photospec.identity.RefusedName;
import io.github.photospec.identity.RosterEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that keeps its name, and why.
 *
 * @param students whom it is about
 * @param refusal why the student's photo cannot have a name, for {@link Reason#NAMELESS}
 */
public record LeftFile(Path file, Reason reason, List<RosterEntry> students, Optional<RefusedName> refusal) {
    /** The students are copied. */
    public LeftFile {
        students = List.copyOf(students);
    }

    LeftFile(Path file, Reason reason, List<RosterEntry> students) {
        this(file, reason, students, Optional.empty());
    }

    /** Why a file keeps its name. */
    public enum Reason {
        /** It is nobody's on the list. */
        NOBODY,
        /** It may be of several students. */
        SEVERAL,
        /** Another file is of the same student. */
        DOUBLE,
        /** The template cannot name the student's photo. */
        NAMELESS,
        /** The template has another extension. */
        EXTENSION,
        /** A file that stays has the name already. */
        TAKEN;

        /** The name in message keys. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
