package io.github.photospec.internal.text;

/** Text in the cells of spreadsheets. */
public final class SpreadsheetText {
    /** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection); East Asian ones take the wide forms too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SpreadsheetText() {}

    /** The text, with an apostrophe before it if a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
