package io.github.photospec.identity;

/** Takes away what copying, pasting and input methods add to a number. */
final class Cleaning {
    /** From a full-width character to its ASCII one. */
    private static final int FULL_WIDTH = '\uff01' - '!';

    private static final String APOSTROPHES = "'\u2018\u2019`";

    private Cleaning() {}

    /**
     * Without white space and invisible marks wherever they stand, in ASCII where the full-width forms were used, and in
     * capitals; the same object if there is nothing to do.
     */
    static String clean(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (cleaned(text.charAt(index)) != text.charAt(index)) {
                return rewritten(text);
            }
        }
        return text;
    }

    /** Without the apostrophe or {@code ="…"} by which spreadsheets are told that digits are text; else the same object. */
    static String withoutSpreadsheetMark(String clean) {
        if (clean.length() > 3 && clean.startsWith("=\"") && clean.endsWith("\"")) {
            return clean.substring(2, clean.length() - 1);
        }
        return clean.length() > 1 && APOSTROPHES.indexOf(clean.charAt(0)) >= 0 ? clean.substring(1) : clean;
    }

    /** Like {@link #clean}, but small letters stay: in a school's own numbers they may mean something. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (!isInvisible(c)) {
                narrow.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULL_WIDTH) : c);
            }
        }
        return narrow.toString();
    }

    private static String rewritten(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = cleaned(text.charAt(index));
            if (c != 0) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** What remains of a character; 0 if nothing. */
    private static char cleaned(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return capital((char) (c - FULL_WIDTH));
        }
        return isInvisible(c) ? 0 : capital(c);
    }

    private static char capital(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    /** White space, no-break spaces among it, byte order marks, and what turns the writing direction or joins letters. */
    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
