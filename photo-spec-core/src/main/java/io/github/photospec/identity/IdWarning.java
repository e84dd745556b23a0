package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;

/** What makes a valid number worth a second look. */
public enum IdWarning {
    /**
     * The first six characters are in no table of divisions. Real cards carry such codes, so this is no fault; a code that
     * was abolished is known ({@link Region.Status#ABOLISHED}) and no warning either.
     */
    UNKNOWN_COUNTY,
    /** The number ends in 000, as spreadsheets leave 18 digits; one in eleven such numbers passes the check by chance. */
    ENDS_IN_ZEROS,
    /** An apostrophe or {@code ="…"}, by which spreadsheets mark text, stood round the number and was left out. */
    SPREADSHEET_MARK,
    /** Fifteen digits, the form of GB 11643-1989, were read; the number in full is the 18 characters they became. */
    FIFTEEN_DIGITS,
    /** Fifteen digits whose sequence number, 996 to 999, was kept for people born in the 19th century. */
    CENTENARIAN;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
