package io.github.photospec.internal.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** A workbook's cell as text. */
final class WorkbookCell {
    /** What is quoted or in brackets in a format is no part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private WorkbookCell() {}

    static TableCell of(Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell, raw) : new TableCell(raw, true);
            case FORMULA -> cell.getValue() instanceof BigDecimal ? new TableCell(raw, true) : text(cell, raw);
            case STRING -> text(cell, raw);
            case BOOLEAN, ERROR -> TableCell.of(raw);
            case EMPTY -> TableCell.EMPTY;
        };
    }

    /** Of a text the raw value may be its number in the table of texts. */
    private static TableCell text(Cell cell, String raw) {
        return TableCell.of(cell.getValue() instanceof String text ? text : raw);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = LITERAL.matcher(format).replaceAll("");
        return bare.indexOf('y') >= 0 || bare.indexOf('Y') >= 0;
    }

    private static TableCell date(Cell cell, String raw) {
        try {
            return TableCell.of(cell.asDate().toLocalDate().toString());
        } catch (RuntimeException outside) {
            // No day of the calendar: then it is a number.
            return new TableCell(raw, true);
        }
    }
}
