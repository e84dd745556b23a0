package io.github.photospec.internal.table;

import io.github.photospec.internal.text.SpreadsheetText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook whose cells are text, so that long numbers keep all their digits. The first row is a heading that stays in
 * sight; when a sheet is full the next one goes on, with the same heading.
 */
public final class WorkbookWriter implements TableWriter {
    private static final int ROWS_BETWEEN_FLUSHES = 500;

    private final String title;
    private final int mostRows;
    private final OutputStream out;
    private final Path scratch;
    private final OutputStream scratchOut;
    private final Workbook workbook;
    private List<String> heading = List.of();
    private Worksheet sheet;
    private int sheets;
    private int row;
    private boolean closed;

    /**
     * A table into this stream.
     *
     * @param folder where the library's own file may lie until the table is closed
     * @param title the sheet's
     */
    public WorkbookWriter(OutputStream out, Path folder, String title) throws IOException {
        this(out, folder, title, Worksheet.MAX_ROWS);
    }

    WorkbookWriter(OutputStream out, Path folder, String title, int mostRows) throws IOException {
        this.out = out;
        this.title = title;
        this.mostRows = mostRows;
        this.scratch = Files.createTempFile(folder, ".photo-spec-", ".tmp");
        this.scratchOut = new BufferedOutputStream(Files.newOutputStream(scratch));
        this.workbook = new Workbook(scratchOut, "photo-spec", "1.0");
        // The copy is what gets compressed.
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        this.sheet = newSheet();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (heading.isEmpty()) {
            heading = List.copyOf(cells);
        }
        if (row == mostRows) {
            sheet.finish();
            sheet = newSheet();
            write(heading);
        }
        write(cells);
    }

    private Worksheet newSheet() {
        sheets++;
        row = 0;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        next.freezePane(0, 1);
        return next;
    }

    private void write(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            // In the cell and not in a list of shared texts, which would stay in memory to the end.
            sheet.inlineString(row, column, SpreadsheetText.guarded(cells.get(column)));
        }
        row++;
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    /** The workbook is in the stream when this returns. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            try (scratchOut;
                    workbook) {
                workbook.finish();
            }
            FixedWorkbook.copy(scratch, out);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }
}
