package io.github.photospec.identity;

/** Resident identity numbers in other text: file names, messages, logs. */
public final class IdNumbers {
    /** GB 11643-1989, still found in old rosters: 15 digits. No shorter run of digits can be an identity number. */
    private static final int SHORTEST = 15;

    /** GB 11643-1999: 17 digits and a check character, a digit or X. */
    private static final int BEFORE_CHECK = 17;

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;

    /** Of a shorter number, seven characters would be most of it. */
    private static final int LONG = 12;

    /** A longer row of stars says nothing more. */
    private static final int MOST_STARS = 24;

    private IdNumbers() {}

    /**
     * The text with everything that looks like an identity number reduced to its first three and last four characters,
     * for example {@code 430***********1234}. Whether the number is valid is not asked. Full-width digits count as
     * digits. A longer run is masked too: a number with a digit glued to it is still somebody's.
     */
    public static String mask(String text) {
        StringBuilder masked = null;
        int index = 0;
        while (index < text.length()) {
            int end = endOfDigits(text, index);
            int length = idLength(text, index, end);
            if (length > 0) {
                masked = masked == null ? new StringBuilder(text) : masked;
                hide(masked, index, length);
            }
            index = Math.max(end, index + 1);
        }
        return masked == null ? text : masked.toString();
    }

    /**
     * A text that is known to be somebody's number, reduced to its first three and last four characters, or to one and two
     * if it has fewer than twelve; fewer than four are hidden altogether. What is not ASCII is shown as a question mark.
     */
    public static String maskWhole(String number) {
        int before = number.length() < LONG ? 1 : SHOWN_BEFORE;
        int after = number.length() < LONG ? 2 : SHOWN_AFTER;
        int hidden = number.length() - before - after;
        return hidden < 1
                ? "*".repeat(number.length())
                : printable(number.substring(0, before))
                        + "*".repeat(Math.min(hidden, MOST_STARS))
                        + printable(number.substring(number.length() - after));
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.chars().forEach(c -> printable.append(c > ' ' && c < 127 ? (char) c : '?'));
        return printable.toString();
    }

    private static int idLength(String text, int start, int end) {
        int digits = end - start;
        if (digits < SHORTEST) {
            return 0;
        }
        return digits == BEFORE_CHECK && end < text.length() && isX(text.charAt(end)) ? digits + 1 : digits;
    }

    private static void hide(StringBuilder text, int start, int length) {
        for (int index = start + SHOWN_BEFORE; index < start + length - SHOWN_AFTER; index++) {
            text.setCharAt(index, '*');
        }
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\uff10' && c <= '\uff19');
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x' || c == '\uff38' || c == '\uff58';
    }
}
