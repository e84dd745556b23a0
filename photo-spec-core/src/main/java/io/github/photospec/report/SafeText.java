package io.github.photospec.report;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.internal.text.SpreadsheetText;
import java.util.Locale;

/** Makes text that strangers chose, such as file names, safe to show. */
public final class SafeText {
    private SafeText() {}

    /**
     * For terminals, logs and messages: everything invisible (controls, escape sequences, line breaks, marks that turn
     * the writing direction) is written as {@code \}{@code u001b}, and identity numbers are masked.
     */
    public static String terminal(String text) {
        String masked = IdNumbers.mask(text);
        return masked.codePoints().anyMatch(SafeText::isInvisible) ? escape(masked) : masked;
    }

    /** Like {@link #terminal}, and at most this many characters long: what is longer ends in an ellipsis. */
    static String brief(String text, int longest) {
        String safe = terminal(text);
        boolean fits = safe.codePointCount(0, safe.length()) <= longest;
        return fits ? safe : safe.substring(0, safe.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /**
     * For a cell of a CSV file or a workbook: an apostrophe goes before text that a spreadsheet would take for a
     * formula. Nothing is masked or escaped.
     */
    public static String spreadsheetCell(String text) {
        return SpreadsheetText.guarded(text);
    }

    /** For HTML text and quoted attributes: like {@link #terminal}, and markup is escaped. */
    public static String html(String text) {
        StringBuilder html = new StringBuilder();
        terminal(text).chars().forEach(c -> html.append(entity((char) c)));
        return html.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (!isInvisible(codePoint)) {
                escaped.appendCodePoint(codePoint);
                return;
            }
            for (char unit : Character.toChars(codePoint)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        });
        return escaped.toString();
    }
}
