package io.github.photospec.identity;

/**
 * ISO 7064 MOD 11-2, which GB 11643-1999 prescribes: a number is right if its characters, each times two to the power of
 * its distance from the end, add up to 1 modulo 11; X counts as 10.
 */
final class CheckCharacter {
    private static final int MODULUS = 11;
    private static final String VALUES = "0123456789X";

    private CheckCharacter() {}

    /** Whether all but the last are digits, the last is a digit or X, and it is the right one. */
    static boolean completes(String number) {
        int last = number.length() - 1;
        // At most 9 (2^18 - 2): seventeen doublings need no remainder in between.
        int sum = 0;
        for (int index = 0; index < last; index++) {
            int digit = number.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum = (sum + digit) * 2;
        }
        int value = value(number.charAt(last));
        return value >= 0 && (sum + value) % MODULUS == 1;
    }

    /** What makes seventeen digits a number. */
    static char of(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum = (sum + digits.charAt(index) - '0') * 2 % MODULUS;
        }
        return VALUES.charAt((MODULUS + 1 - sum) % MODULUS);
    }

    private static int value(char c) {
        if (c == 'X') {
            return 10;
        }
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
