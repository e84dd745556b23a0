package io.github.photospec.portal.student;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.page.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that the roster says of a student, as a screen may show it.
 *
 * @param field the field's placeholder, which stands in forms
 * @param label what it is called
 * @param value masked; empty text if it is not known
 */
record RosterLine(String field, String label, String value) {
    /** What the roster should say of everybody. */
    private static final List<NameField> USUAL = List.of(
            NameField.NAME,
            NameField.ID,
            NameField.STUDENT_NO,
            NameField.DEPARTMENT,
            NameField.GRADE,
            NameField.MAJOR,
            NameField.CLASS);

    /** What is known of a student, and what is not but should be. */
    static List<RosterLine> of(Student student) {
        return Stream.concat(USUAL.stream(), student.values().keySet().stream())
                .distinct()
                .map(field -> of(field, student.value(field).orElse("")))
                .toList();
    }

    /** Values by field. */
    static List<RosterLine> of(Map<NameField, String> values) {
        return values.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RosterLine of(NameField field, String value) {
        return new RosterLine(
                field.placeholder(),
                IdMessages.in(Words.locale()).name(field),
                field == NameField.ID ? IdNumbers.maskWhole(value) : IdNumbers.mask(value));
    }
}
