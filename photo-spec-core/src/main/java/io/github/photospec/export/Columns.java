package io.github.photospec.export;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.review.ReviewKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What every list says first of a student: the key, and the fields that are known of any. */
final class Columns {
    private final ExportMessages messages;
    private final Privacy privacy;
    private final Set<NameField> fields;

    Columns(ExportMessages messages, Privacy privacy, Set<NameField> fields) {
        this.messages = messages;
        this.privacy = privacy;
        this.fields = EnumSet.noneOf(NameField.class);
        this.fields.addAll(fields);
    }

    ExportMessages messages() {
        return messages;
    }

    Privacy privacy() {
        return privacy;
    }

    /** The headings of a student's columns and these. */
    List<String> headings(String... others) {
        List<String> headings = new ArrayList<>(List.of(messages.heading("key")));
        fields.forEach(field -> headings.add(messages.heading(field)));
        List.of(others).forEach(other -> headings.add(messages.heading(other)));
        return headings;
    }

    /** A student's cells and these, which may be shown as they are. */
    List<String> cells(ReviewKey key, Student student, String... others) {
        List<String> cells = new ArrayList<>(List.of(privacy.text(key.student())));
        fields.forEach(field -> cells.add(privacy.value(field, student)));
        cells.addAll(List.of(others));
        return cells;
    }
}
