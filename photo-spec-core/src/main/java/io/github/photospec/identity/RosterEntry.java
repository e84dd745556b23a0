package io.github.photospec.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One student of a list. Immutable.
 *
 * @param row as spreadsheets count, from 1
 * @param student what photos can be named after; numbers in ASCII, the identity number in full
 * @param id the identity number, and what it says; empty if the list has none
 * @param others what stands in other columns, by their headings, in the order of the list; empty cells are left out
 */
public record RosterEntry(int row, Student student, Optional<ValidId> id, Map<String, String> others) {
    /** The values are copied. */
    public RosterEntry {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** The same student without a value that cannot be right. */
    RosterEntry without(NameField field) {
        return new RosterEntry(row, student.without(field), field == NameField.ID ? Optional.empty() : id, others);
    }

    /** The row and the fields that are known, without their values. */
    @Override
    public String toString() {
        return "RosterEntry[row=" + row + ", " + student + "]";
    }
}
