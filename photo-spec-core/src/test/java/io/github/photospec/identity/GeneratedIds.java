package io.github.photospec.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Valid numbers of nobody in particular. */
final class GeneratedIds {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final int DAYS = 10_000;

    private GeneratedIds() {}

    /** Another number for every index below ten million. */
    static String of(int index) {
        String day = FIRST.plusDays(index % DAYS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = String.format(Locale.ROOT, "430102%s%03d", day, index / DAYS);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
