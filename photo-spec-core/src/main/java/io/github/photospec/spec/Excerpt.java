package io.github.photospec.spec;

import java.util.Locale;

/** What a message repeats of a file that may be hostile: short, and without characters that steer a terminal. */
final class Excerpt {
    /** Long enough for a list of every allowed word. */
    private static final int MAX_LENGTH = 300;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (excerpt.length() >= MAX_LENGTH) {
                return excerpt.append('…').toString();
            }
            int character = text.codePointAt(i);
            excerpt.append(
                    isPlain(character)
                            ? Character.toString(character)
                            : String.format(Locale.ROOT, "\\u%04x", character));
        }
        return excerpt.toString();
    }

    /** Letters, signs and spaces; no control characters, no marks that turn the direction of writing. */
    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
