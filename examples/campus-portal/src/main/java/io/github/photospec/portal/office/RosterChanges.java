package io.github.photospec.portal.office;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Enrolment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What importing a roster will change.
 *
 * @param fresh how many students are new in the campaign
 * @param amended the first of those of whom something else is known
 * @param allAmended how many there are of them in all
 * @param fields how many values change, by field
 * @param unchanged how many students stay as they are
 * @param absent how many are in the campaign and not in the roster; they stay too
 */
record RosterChanges(
        int fresh,
        List<AmendedStudent> amended,
        int allAmended,
        Map<NameField, Integer> fields,
        int unchanged,
        int absent) {
    private static final int MOST_SHOWN = 200;

    /**
     * Compares.
     *
     * @param known the campaign's students by their keys
     */
    static RosterChanges of(List<RosterEntry> roster, Map<String, Student> known) {
        int fresh = 0;
        List<AmendedStudent> amended = new ArrayList<>();
        Map<NameField, Integer> fields = new EnumMap<>(NameField.class);
        for (RosterEntry entry : roster) {
            Student before = known.get(Enrolment.of(entry.student()).key());
            if (before == null) {
                fresh++;
                continue;
            }
            Set<NameField> different = different(before, entry.student());
            different.forEach(field -> fields.merge(field, 1, Integer::sum));
            if (!different.isEmpty()) {
                amended.add(AmendedStudent.of(entry.student(), different));
            }
        }
        return new RosterChanges(
                fresh,
                amended.stream().limit(MOST_SHOWN).toList(),
                amended.size(),
                fields,
                roster.size() - fresh - amended.size(),
                known.size() - (roster.size() - fresh));
    }

    /** For example {@code 姓名 2、班级 1}. */
    public String byField() {
        IdMessages messages = IdMessages.in(Words.locale());
        return fields.entrySet().stream()
                .map(field -> messages.name(field.getKey()) + " " + field.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Set<NameField> different(Student before, Student after) {
        Set<NameField> different = EnumSet.noneOf(NameField.class);
        for (NameField field : NameField.values()) {
            if (!before.value(field).equals(after.value(field))) {
                different.add(field);
            }
        }
        return different;
    }

    /**
     * A student of whom something else will be known.
     *
     * @param key the student number
     * @param name the name, as the roster has it
     * @param fields which fields change
     */
    record AmendedStudent(String key, String name, String fields) {
        static AmendedStudent of(Student student, Set<NameField> different) {
            IdMessages messages = IdMessages.in(Words.locale());
            return new AmendedStudent(
                    student.value(NameField.STUDENT_NO).orElse(""),
                    student.value(NameField.NAME).orElse(""),
                    different.stream().map(messages::name).collect(Collectors.joining(", ")));
        }
    }
}
