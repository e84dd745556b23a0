package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Strict dates out of digits, without an object for every number that is read. */
final class BirthDate {
    /**
     * The earliest year that any form can write, as 18 and two digits. The standard's own example was born in 1880, so
     * 1900 would be too late; nobody who lived when numbers began in 1984 was born before 1800.
     */
    static final int EARLIEST_YEAR = 1800;

    private static final int FEBRUARY = 2;

    private BirthDate() {}

    /** What is wrong with a date; null if nothing. */
    static @Nullable Code fault(int year, int month, int day, LocalDate today) {
        if (month < 1 || month > 12) {
            return Code.MONTH;
        }
        if (day < 1 || day > days(year, month)) {
            return Code.DAY;
        }
        if (year < EARLIEST_YEAR) {
            return Code.TOO_EARLY;
        }
        return isAfter(year, month, day, today) ? Code.FUTURE : null;
    }

    private static boolean isAfter(int year, int month, int day, LocalDate today) {
        if (year != today.getYear()) {
            return year > today.getYear();
        }
        return month == today.getMonthValue() ? day > today.getDayOfMonth() : month > today.getMonthValue();
    }

    private static int days(int year, int month) {
        if (month == FEBRUARY) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
