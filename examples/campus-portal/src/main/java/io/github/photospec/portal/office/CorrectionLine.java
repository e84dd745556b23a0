package io.github.photospec.portal.office;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.InvalidId;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.page.Words;

/**
 * One value that is said to be wrong. Identity numbers are masked, as everywhere on the screen.
 *
 * @param field the field's name
 * @param before what is known
 * @param wanted what is said to be right
 * @param doubt why the wanted number can be no resident's; empty text if it can, or it is no number
 */
record CorrectionLine(String field, String before, String wanted, String doubt) {
    static CorrectionLine of(Student student, NameField field, String wanted, IdReader ids) {
        IdMessages messages = IdMessages.in(Words.locale());
        return new CorrectionLine(
                messages.name(field),
                masked(field, student.value(field).orElse("")),
                masked(field, wanted),
                field == NameField.ID ? doubt(wanted, ids, messages) : "");
    }

    private static String doubt(String number, IdReader ids, IdMessages messages) {
        return ids.read(number) instanceof InvalidId invalid ? messages.reasons(invalid) : "";
    }

    private static String masked(NameField field, String value) {
        return field == NameField.ID ? IdNumbers.maskWhole(value) : IdNumbers.mask(value);
    }
}
