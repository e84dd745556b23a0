package io.github.photospec.internal.table;

import java.io.IOException;
import java.util.List;

/** An open file with one table or several. */
public interface TableFile extends AutoCloseable {
    /** Opens a file of any known kind, told by its content. */
    static TableFile open(TableInput input) throws TableException {
        try {
            return switch (TableFormat.of(input)) {
                case TEXT -> CsvFile.open(input);
                case WORKBOOK -> WorkbookFile.open(input);
            };
        } catch (TableException known) {
            throw known;
        } catch (IOException unreadable) {
            throw TableException.unreadable(unreadable);
        }
    }

    /** The names of its tables, visible ones first; a text file has one, whose name is empty. */
    List<String> sheets();

    /** The rows of a table from the first on; close them before others are asked for. */
    TableRows rows(String sheet) throws TableException;

    @Override
    void close() throws TableException;
}
