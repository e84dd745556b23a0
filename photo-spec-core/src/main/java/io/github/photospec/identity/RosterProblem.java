package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;
import java.util.List;

/**
 * What is wrong with a list of students, or worth a look. It holds no value of a student, but rows, headings and limits.
 *
 * @param row as spreadsheets count, from 1; 0 for the file as a whole
 * @param column the column's heading as the list writes it; empty if it is about no column
 * @param code what is wrong
 * @param details what the sentence is filled with
 * @param id what is wrong with the identity number, for {@link Code#INVALID_ID}; else empty
 */
public record RosterProblem(int row, String column, Code code, List<String> details, List<IdProblem> id) {
    /** The lists are copied. */
    public RosterProblem {
        column = IdNumbers.mask(column);
        details = List.copyOf(details);
        id = List.copyOf(id);
    }

    static RosterProblem of(int row, String column, Code code, Object... details) {
        List<String> texts = List.of(details).stream().map(String::valueOf).toList();
        return new RosterProblem(row, column, code, texts, List.of());
    }

    static RosterProblem ofFile(Code code, Object... details) {
        return of(0, "", code, details);
    }

    /** What may be wrong. */
    public enum Code {
        /** The file cannot be opened or read: the technical reason. */
        UNREADABLE,
        /** There is nothing in the file. */
        EMPTY,
        /** An Excel file of before 2007, or one with a password. */
        OLD_WORKBOOK,
        /** A web page that calls itself {@code .xls}. */
        MARKUP,
        /** Another kind of file: its name. */
        OTHER_FORMAT,
        /** Text that is neither UTF-8 nor GB18030. */
        NOT_TEXT,
        /** The workbook is damaged. */
        DAMAGED,
        /** The quotes of a text file do not pair. */
        QUOTES,
        /** More than any list has: the limit. */
        TOO_LARGE,

        /** No sheet has the name that was asked for: the names that there are. */
        NO_SHEET,
        /** No row near the beginning has headings that are known. */
        NO_HEADING,
        /** There are headings, and no student below them. */
        NO_STUDENT,
        /** A field that is needed has no column: the field. */
        MISSING_COLUMN,
        /** Two columns are of one field: the field, and the other heading. */
        DOUBLE_COLUMN,
        /** No column has the heading that was asked for. */
        UNKNOWN_COLUMN,

        /** The row ends before a column that is known: how many cells it has. */
        ROW_TOO_SHORT,
        /** There is something behind the last heading: in which column, from 1. */
        ROW_TOO_LONG,
        /** The student has no such value. */
        MISSING_VALUE,
        /** The identity number is not valid. */
        INVALID_ID,
        /** The document's type is none that is known. */
        UNKNOWN_ID_TYPE,
        /** The file holds a number of so many digits that a spreadsheet has lost the last ones. */
        LOST_DIGITS,
        /** The cell holds a formula's error, such as {@code #N/A}. */
        FORMULA_ERROR,
        /** Another row has the same: that row. */
        DUPLICATE,

        /** Caution: a column's heading could stand for a field that another column is of: the field, and that heading. */
        PASSED_OVER,
        /** Caution: another sheet has students too, and was not read: its name. */
        OTHER_SHEET,
        /** Caution: the number is valid, but worth a look: {@link IdWarning}'s id. */
        DOUBTFUL_ID;

        /** The name in message keys: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
