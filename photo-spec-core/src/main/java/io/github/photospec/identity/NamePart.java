package io.github.photospec.identity;

import io.github.photospec.internal.text.FileNames;
import java.util.Optional;

/**
 * A piece of a template.
 *
 * @param field what is filled in; empty for text that stands as it is
 * @param text the text; empty for a field
 */
record NamePart(Optional<NameField> field, String text) {
    static NamePart of(NameField field) {
        return new NamePart(Optional.of(field), "");
    }

    static NamePart text(String text) {
        return new NamePart(Optional.empty(), text);
    }

    /** How a value stands in names. */
    static String written(NameField field, String given) {
        String value = FileNames.tidy(given);
        if (field == NameField.ID) {
            return Cleaning.withoutSpreadsheetMark(Cleaning.clean(value));
        }
        return field.isNumber() ? Cleaning.narrow(value) : value;
    }

    /** Whether a character can be in the field's value, as far as that tells where a value ends. */
    static boolean holds(NameField field, char c) {
        return field != NameField.ID || (c != '-' && c != '_' && !Character.isIdeographic(c));
    }
}
