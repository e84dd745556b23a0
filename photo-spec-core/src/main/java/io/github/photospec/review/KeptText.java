package io.github.photospec.review;

/** Texts that people wrote, held to what every store can keep. */
final class KeptText {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_REQUEST = 64;

    private KeptText() {}

    /** A note without white space at its ends. */
    static String note(String text) {
        return checked(text.strip(), LONGEST_NOTE);
    }

    /** What is known of a student. */
    static String value(String text) {
        return checked(text, LONGEST_VALUE);
    }

    /** What a caller names a request by. */
    static String request(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A request's name is not blank");
        }
        return checked(text, LONGEST_REQUEST);
    }

    /** Databases keep neither U+0000 nor half of a surrogate pair. */
    static boolean isKeepable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static String checked(String text, int longest) {
        if (text.length() > longest) {
            throw new ReviewRefusedException(ReviewRule.TOO_LONG, text.length(), longest);
        }
        if (!isKeepable(text)) {
            throw new ReviewRefusedException(ReviewRule.TEXT);
        }
        return text;
    }
}
