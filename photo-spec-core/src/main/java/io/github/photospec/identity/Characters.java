package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.util.List;
import java.util.Locale;

/** Says which character of a number does not belong where it stands. */
final class Characters {
    /** Taken for an X: Cyrillic and Greek letters, the multiplication sign, the Roman ten. */
    private static final String LIKE_X = "\u0425\u0445\u03a7\u03c7\u00d7\u2169\u2179";

    /** Taken for a zero: Latin, Cyrillic and Greek O. */
    private static final String LIKE_ZERO = "O\u041e\u043e\u039f\u03bf\u3007";

    private static final String LIKE_ONE = "IL";

    private Characters() {}

    /** Adds what is wrong with each character from start to end that is no digit. */
    static void requireDigits(String text, int start, int end, Part part, List<IdProblem> problems) {
        for (int index = start; index < end; index++) {
            if (!Digits.isDigit(text.charAt(index))) {
                problems.add(misplaced(text, index, part));
            }
        }
    }

    static IdProblem misplaced(String text, int index, Part part) {
        int found = text.codePointAt(index);
        String name = String.format(Locale.ROOT, "U+%04X", found);
        String meant = meant(found);
        return meant.isEmpty() || (meant.equals("X") && index < text.length() - 1)
                ? IdProblem.of(part, Code.CHARACTER, index + 1, name)
                : IdProblem.of(part, Code.LOOKALIKE, index + 1, name, meant);
    }

    private static String meant(int found) {
        if (LIKE_X.indexOf(found) >= 0) {
            return "X";
        }
        if (LIKE_ZERO.indexOf(found) >= 0) {
            return "0";
        }
        return LIKE_ONE.indexOf(found) >= 0 ? "1" : "";
    }
}
