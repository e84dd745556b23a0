package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The 15 characters of foreigners' cards before December 2023: three letters of a country, four digits of the issuing
 * place, the birth date as YYMMDD, one of sequence, and a check digit as in Doc 9303-3 (weights 7, 3, 1; A is 10). No
 * official description was found: the form is that of a specimen and of public tools.
 */
final class FormerForeignForm {
    private static final int PLACE = 3;
    private static final int BIRTH = 7;
    private static final int MONTH = 9;
    private static final int DAY = 11;
    private static final int SEQUENCE = 13;
    private static final int CHECK = 14;
    private static final int LENGTH = 15;

    private FormerForeignForm() {}

    /** Whether 15 characters are meant to be such a number: old resident numbers begin with a digit. */
    static boolean isMeant(String number) {
        return isLetter(number.charAt(0));
    }

    static List<IdProblem> problems(String number, LocalDate today) {
        List<IdProblem> problems = new ArrayList<>();
        for (int index = 0; index < PLACE; index++) {
            if (!isLetter(number.charAt(index))) {
                problems.add(Characters.misplaced(number, index, Part.COUNTRY));
            }
        }
        Characters.requireDigits(number, PLACE, BIRTH, Part.REGION, problems);
        if (Digits.are(number, PLACE, BIRTH) && !Provinces.isKnown(Digits.value(number, PLACE, PLACE + 2))) {
            problems.add(IdProblem.of(Part.REGION, Code.PROVINCE));
        }
        Characters.requireDigits(number, BIRTH, SEQUENCE, Part.BIRTH_DATE, problems);
        Characters.requireDigits(number, SEQUENCE, CHECK, Part.SEQUENCE, problems);
        Characters.requireDigits(number, CHECK, LENGTH, Part.CHECK, problems);
        if (Digits.are(number, BIRTH, SEQUENCE)) {
            addBirth(number, today, problems);
        }
        if (problems.stream().allMatch(problem -> problem.code() != Code.CHARACTER && problem.code() != Code.LOOKALIKE)
                && checkDigit(number) != number.charAt(CHECK) - '0') {
            problems.add(IdProblem.of(Part.CHECK, Code.CHECK));
        }
        return problems;
    }

    /** The century is not written: a date of this century that has not come, or does not exist, is one of the last. */
    private static void addBirth(String number, LocalDate today, List<IdProblem> problems) {
        int year = Digits.value(number, BIRTH, MONTH);
        int month = Digits.value(number, MONTH, DAY);
        int day = Digits.value(number, DAY, SEQUENCE);
        if (BirthDate.fault(2000 + year, month, day, today) != null) {
            EighteenForm.addBirthFault(BirthDate.fault(1900 + year, month, day, today), month, day, problems);
        }
    }

    private static int checkDigit(String number) {
        int sum = 0;
        for (int index = 0; index < CHECK; index++) {
            sum += value(number.charAt(index)) * weight(index);
        }
        return sum % 10;
    }

    private static int weight(int index) {
        return switch (index % 3) {
            case 0 -> 7;
            case 1 -> 3;
            default -> 1;
        };
    }

    private static int value(char c) {
        return isLetter(c) ? c - 'A' + 10 : c - '0';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
