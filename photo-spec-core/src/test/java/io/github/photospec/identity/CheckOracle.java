package io.github.photospec.identity;

import java.util.regex.Pattern;

/**
 * The check character by another way than the product's: the standard's table of weights, and its table from remainder to
 * character.
 */
final class CheckOracle {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");

    private CheckOracle() {}

    static char of(String digits) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * Character.digit(digits.charAt(index), 10);
        }
        return CHARACTERS.charAt(sum % 11);
    }

    static String complete(String digits) {
        return digits + of(digits);
    }

    /** The first number from these 17 digits on, counting the sequence number's hundreds up, that has this check character. */
    static String complete(String digits, char wanted) {
        for (int hundreds = 0; hundreds < 10; hundreds++) {
            String candidate = digits.substring(0, 14) + hundreds + digits.substring(15);
            if (of(candidate) == wanted) {
                return candidate + wanted;
            }
        }
        throw new IllegalArgumentException("No such number");
    }

    static boolean isRight(String number) {
        return FORM.matcher(number).matches() && of(number) == number.charAt(17);
    }
}
