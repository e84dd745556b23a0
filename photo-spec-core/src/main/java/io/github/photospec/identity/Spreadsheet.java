package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.util.Optional;
import java.util.regex.Pattern;

/** What spreadsheets do to long numbers: they keep 15 significant digits, and many programs pass 53 binary ones on. */
final class Spreadsheet {
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]{0,20})?E\\+?[0-9]{1,2}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{15,20}\\.0{0,10}");

    /** Numbers of 18 digits need 59 or 60 binary ones: what 53 can hold is a multiple of this. */
    private static final int FLOATING_STEP = 64;

    private Spreadsheet() {}

    /** The damage that a text's form shows. */
    static Optional<IdProblem> damage(String clean) {
        if (SCIENTIFIC.matcher(clean).matches()) {
            return Optional.of(IdProblem.of(Part.WHOLE, Code.SCIENTIFIC));
        }
        return DECIMAL.matcher(clean).matches()
                ? Optional.of(IdProblem.of(Part.WHOLE, Code.DECIMAL))
                : Optional.empty();
    }

    /** The damage that 18 characters show that are no number. */
    static Optional<IdProblem> loss(String number) {
        if (endsInZeros(number)) {
            return Optional.of(IdProblem.of(Part.WHOLE, Code.ROUNDED));
        }
        return Digits.are(number, 0, number.length()) && Long.parseLong(number) % FLOATING_STEP == 0
                ? Optional.of(IdProblem.of(Part.WHOLE, Code.FLOATING))
                : Optional.empty();
    }

    static boolean endsInZeros(String number) {
        return number.endsWith("000");
    }
}
