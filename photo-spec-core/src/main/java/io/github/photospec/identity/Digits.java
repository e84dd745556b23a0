package io.github.photospec.identity;

/** Numbers out of ASCII digits. */
final class Digits {
    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether there is nothing but digits from start to end. */
    static boolean are(String text, int start, int end) {
        for (int index = start; index < end; index++) {
            if (!isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** The value of at most nine digits. */
    static int value(String digits, int start, int end) {
        int value = 0;
        for (int index = start; index < end; index++) {
            value = 10 * value + digits.charAt(index) - '0';
        }
        return value;
    }
}
