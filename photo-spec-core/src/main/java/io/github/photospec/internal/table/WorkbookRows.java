package io.github.photospec.internal.table;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet, streamed. */
final class WorkbookRows implements TableRows {
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int last;

    WorkbookRows(Sheet sheet) throws TableException {
        try {
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException unreadable) {
            throw TableException.unreadable(unreadable);
        } catch (RuntimeException damaged) {
            throw new TableException(Reason.DAMAGED, 0);
        }
    }

    @Override
    public Optional<TableRow> next() throws TableException {
        try {
            return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
        } catch (RuntimeException damaged) {
            // A text that is not in the table of texts, a number that is none, XML that ends: whatever the library met.
            throw new TableException(Reason.DAMAGED, last + 1);
        }
    }

    private TableRow row(Row row) {
        last = row.getRowNum();
        List<TableCell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(WorkbookCell::of).orElse(TableCell.EMPTY));
        }
        return new TableRow(last, cells, true);
    }

    @Override
    public void close() {
        stream.close();
    }
}
