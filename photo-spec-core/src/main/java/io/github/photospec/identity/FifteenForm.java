package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The 15 digits of GB 11643-1989: the year in two, and no check character. */
final class FifteenForm {
    static final int LENGTH = 15;

    private static final int BIRTH = 6;
    private static final int MONTH = 8;
    private static final int DAY = 10;
    private static final int SEQUENCE = 12;

    /** Kept for people born in the 19th century; reported by secondary sources only, as the 1999 edition dropped it. */
    private static final int FIRST_CENTENARIAN = 996;

    private FifteenForm() {}

    static List<IdProblem> problems(String number, LocalDate today) {
        List<IdProblem> problems = new ArrayList<>();
        Characters.requireDigits(number, 0, BIRTH, Part.REGION, problems);
        if (Digits.are(number, 0, BIRTH) && !Provinces.isKnown(Digits.value(number, 0, 2))) {
            problems.add(IdProblem.of(Part.REGION, Code.PROVINCE));
        }
        Characters.requireDigits(number, BIRTH, SEQUENCE, Part.BIRTH_DATE, problems);
        Characters.requireDigits(number, SEQUENCE, LENGTH, Part.SEQUENCE, problems);
        if (Digits.are(number, BIRTH, LENGTH)) {
            int year = (isCentenarian(number) ? 1800 : 1900) + Digits.value(number, BIRTH, MONTH);
            int month = Digits.value(number, MONTH, DAY);
            int day = Digits.value(number, DAY, SEQUENCE);
            EighteenForm.addBirthFault(BirthDate.fault(year, month, day, today), month, day, problems);
        }
        return problems;
    }

    /** The same number in 18 characters: the century goes in, the check character is added. */
    static String upgraded(String number) {
        String digits = number.substring(0, BIRTH) + (isCentenarian(number) ? "18" : "19") + number.substring(BIRTH);
        return digits + CheckCharacter.of(digits);
    }

    static boolean isCentenarian(String number) {
        return Digits.value(number, SEQUENCE, LENGTH) >= FIRST_CENTENARIAN;
    }
}
