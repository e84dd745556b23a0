package io.github.photospec.portal.office;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.InvalidId;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.page.Words;

/**
 * One value that is said to be wrong. Identity numbers are masked, as everywhere on the screen, but for the few digits that change.
 *
 * @param field the field's name
 * @param before what is known
 * @param wanted what is said to be right
 * @param doubt why the wanted number can be no resident's; empty text if it can, or it is no number
 */
record CorrectionLine(String field, String before, String wanted, String doubt) {
    static CorrectionLine of(Student student, NameField field, String wanted, IdReader ids) {
        IdMessages messages = IdMessages.in(Words.locale());
        String before = student.value(field).orElse("");
        return field == NameField.ID
                ? new CorrectionLine(
                        messages.name(field),
                        ShownNumber.of(before, wanted),
                        ShownNumber.of(wanted, before),
                        doubt(wanted, ids, messages))
                : new CorrectionLine(messages.name(field), IdNumbers.mask(before), IdNumbers.mask(wanted), "");
    }

    private static String doubt(String number, IdReader ids, IdMessages messages) {
        return ids.read(number) instanceof InvalidId invalid ? messages.reasons(invalid) : "";
    }
}
