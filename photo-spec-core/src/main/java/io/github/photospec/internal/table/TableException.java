package io.github.photospec.internal.table;

import io.github.photospec.internal.text.Phrases;
import java.io.IOException;
import java.util.List;

/** A file cannot be read as a table, or not to its end. */
public final class TableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int row;
    private final transient List<String> details;

    TableException(Reason reason, int row, String... details) {
        super(Phrases.id(reason.name()));
        this.reason = reason;
        this.row = row;
        this.details = List.of(details);
    }

    static TableException unreadable(IOException cause) {
        TableException unreadable =
                new TableException(Reason.UNREADABLE, 0, cause.getClass().getSimpleName());
        unreadable.initCause(cause);
        return unreadable;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** In which row; 0 for the file as a whole. */
    public int row() {
        return row;
    }

    /** Limits and technical terms; never what is in the file. */
    public List<String> details() {
        return details;
    }

    /** What can be wrong. */
    public enum Reason {
        /** It cannot be opened or read: the technical reason. */
        UNREADABLE,
        /** There is nothing in it. */
        EMPTY,
        /** An Excel file of before 2007, or one with a password: both look the same from outside. */
        OLD_WORKBOOK,
        /** A web page or XML that calls itself {@code .xls}. */
        MARKUP,
        /** Another kind of file: its name. */
        OTHER_FORMAT,
        /** Text that is neither UTF-8 nor GB18030. */
        NOT_TEXT,
        /** The workbook is damaged. */
        DAMAGED,
        /** Quotes of a text file do not pair, or stand in the middle of a cell. */
        QUOTES,
        /** More than any such table has: of what, and the limit. */
        TOO_LARGE
    }
}
