package io.github.photospec.portal.counsellor;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.page.Words;
import java.util.List;
import java.util.Map;

/**
 * Something that is known of a student, as it is shown.
 *
 * @param label what it is
 * @param value masked if it is a number of an identity document
 */
record Fact(String label, String value) {
    static List<Fact> of(Map<NameField, String> values) {
        IdMessages words = IdMessages.in(Words.locale());
        return values.entrySet().stream()
                .map(each -> new Fact(words.name(each.getKey()), shown(each.getKey(), each.getValue())))
                .toList();
    }

    /** Passports are known as numbers only by the field that they stand in. */
    static String shown(NameField field, String value) {
        return field == NameField.ID ? IdNumbers.maskWhole(value) : IdNumbers.mask(value);
    }
}
