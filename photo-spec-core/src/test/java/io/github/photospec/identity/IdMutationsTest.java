package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten million strings, random and mutated, against an oracle that shares nothing with the product. */
class IdMutationsTest {
    private static final int ROUNDS = 10;
    private static final int STRINGS = 1_000_000;
    private static final int TODAY = 2026_11_01;
    private static final IdReader READER = IdReader.on(LocalDate.of(2026, 11, 1));
    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final String[] SEEDS = {
        "11010519491231002X", "440524188001010014", "830000199201300022", "932682198501010017", "110105200002290021"
    };
    private static final String ALPHABET =
            "0123456789Xx*'=\". -EeABZ\uff10\uff38\u0425\u200b\u00a0\u0664\u4e2d\ud83d\u0000";

    @Test
    void no_string_is_accepted_that_the_oracle_refuses_and_none_throws() {
        int accepted = IntStream.range(0, ROUNDS)
                .parallel()
                .map(IdMutationsTest::accepted)
                .sum();

        assertThat(accepted).isGreaterThan(ROUNDS * STRINGS / 20);
    }

    private static int accepted(int round) {
        Random random = new Random(11643 + round);
        int accepted = 0;
        for (int count = 0; count < STRINGS; count++) {
            String text = text(random, count);
            IdResult result = READER.read(text);
            // An assertion a string would take longer than all the reading.
            boolean right = result instanceof ResidentId id ? isRight(id.number()) : !isRight(text);
            if (!right) {
                throw new AssertionError(text + " " + result);
            }
            accepted += result instanceof ResidentId ? 1 : 0;
        }
        return accepted;
    }

    private static boolean isRight(String number) {
        if (!CheckOracle.isRight(number)) {
            return false;
        }
        boolean foreign = number.startsWith("9");
        return PROVINCES.contains(foreign ? number.substring(1, 3) : number.substring(0, 2))
                && isDay(number.substring(6, 14));
    }

    /** By the Gregorian rules: java.time, which the product asks, would throw ten million times. */
    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 && leap ? 29 : MONTHS[month - 1]);
        return real && year >= 1800 && Integer.parseInt(digits) <= TODAY;
    }

    /** One in four is random, one has a changed character, one some, and one has all digits but the check at random. */
    private static String text(Random random, int count) {
        return switch (count % 4) {
            case 0 -> junk(random, random.nextInt(24));
            case 1 -> changed(SEEDS[random.nextInt(SEEDS.length)], random, 1);
            case 2 -> changed(SEEDS[random.nextInt(SEEDS.length)], random, 1 + random.nextInt(5));
            default -> plausible(random);
        };
    }

    private static String junk(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String changed(String seed, Random random, int changes) {
        StringBuilder text = new StringBuilder(seed);
        for (int change = 0; change < changes; change++) {
            int place = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(place, (char) ('0' + random.nextInt(10)));
                case 1 -> text.setCharAt(place, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> text.insert(place, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                default -> text.deleteCharAt(place);
            }
        }
        return text.toString();
    }

    private static String plausible(Random random) {
        StringBuilder digits = new StringBuilder();
        append(digits, random.nextInt(100), 2);
        append(digits, random.nextInt(10_000), 4);
        append(digits, 1795 + random.nextInt(240), 4);
        append(digits, random.nextInt(14), 2);
        append(digits, random.nextInt(33), 2);
        append(digits, random.nextInt(1000), 3);
        return random.nextInt(4) == 0
                ? digits.append(random.nextInt(10)).toString()
                : CheckOracle.complete(digits.toString());
    }

    /** String.format would take longer than all the reading. */
    private static void append(StringBuilder digits, int number, int length) {
        String plain = String.valueOf(number);
        digits.append("0".repeat(length - plain.length())).append(plain);
    }
}
