package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 18 characters of GB 11643-1999: six of a division, eight of the birth date, a sequence number of three, a check
 * character. Foreigners' cards since December 2023 have a 9, two of a province and three of a country in place of the
 * division (NIA, 新版外国人永久居留身份证适配性改造要点).
 */
final class EighteenForm {
    static final int LENGTH = 18;

    private static final int BIRTH = 6;
    private static final int MONTH = 10;
    private static final int DAY = 12;
    private static final int SEQUENCE = 14;
    private static final int CHECK = 17;

    private EighteenForm() {}

    /** Whether every part is right; makes no object. */
    static boolean isSound(String number, LocalDate today) {
        return CheckCharacter.completes(number)
                && Provinces.isKnown(province(number))
                && birthFault(number, today) == null;
    }

    /** What is wrong, part by part; empty exactly where {@link #isSound}. */
    static List<IdProblem> problems(String number, LocalDate today) {
        List<IdProblem> problems = new ArrayList<>();
        Characters.requireDigits(number, 0, BIRTH, Part.REGION, problems);
        if (Digits.are(number, 0, BIRTH) && !Provinces.isKnown(province(number))) {
            problems.add(IdProblem.of(Part.REGION, Code.PROVINCE));
        }
        Characters.requireDigits(number, BIRTH, SEQUENCE, Part.BIRTH_DATE, problems);
        if (Digits.are(number, BIRTH, SEQUENCE)) {
            addBirthFault(birthFault(number, today), month(number), day(number), problems);
        }
        Characters.requireDigits(number, SEQUENCE, CHECK, Part.SEQUENCE, problems);
        addCheck(number, problems);
        if (!problems.isEmpty()) {
            Spreadsheet.loss(number).ifPresent(problems::add);
        }
        return problems;
    }

    static boolean isForeign(String number) {
        return number.charAt(0) == '9';
    }

    static int region(String number) {
        return isForeign(number) ? province(number) * 10_000 : Digits.value(number, 0, BIRTH);
    }

    static String country(String number) {
        return number.substring(3, BIRTH);
    }

    static LocalDate birthDate(String number) {
        return LocalDate.of(Digits.value(number, BIRTH, MONTH), month(number), day(number));
    }

    static Sex sex(String number) {
        return number.charAt(CHECK - 1) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** A fault of the date in words' terms: only what no date can have is told, never a date. */
    static void addBirthFault(@Nullable Code fault, int month, int day, List<IdProblem> problems) {
        if (fault == Code.MONTH) {
            problems.add(IdProblem.of(Part.BIRTH_DATE, fault, month));
        } else if (fault == Code.DAY) {
            problems.add(IdProblem.of(Part.BIRTH_DATE, fault, day));
        } else if (fault != null) {
            problems.add(IdProblem.of(Part.BIRTH_DATE, fault));
        }
    }

    private static void addCheck(String number, List<IdProblem> problems) {
        char check = number.charAt(CHECK);
        if (!Digits.isDigit(check) && check != 'X') {
            problems.add(Characters.misplaced(number, CHECK, Part.CHECK));
        } else if (Digits.are(number, 0, CHECK) && !CheckCharacter.completes(number)) {
            problems.add(IdProblem.of(Part.CHECK, Code.CHECK));
        }
    }

    private static int province(String number) {
        return isForeign(number) ? Digits.value(number, 1, 3) : Digits.value(number, 0, 2);
    }

    private static @Nullable Code birthFault(String number, LocalDate today) {
        return BirthDate.fault(Digits.value(number, BIRTH, MONTH), month(number), day(number), today);
    }

    private static int month(String number) {
        return Digits.value(number, MONTH, DAY);
    }

    private static int day(String number) {
        return Digits.value(number, DAY, SEQUENCE);
    }
}
