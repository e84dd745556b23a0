package io.github.photospec.export;

import io.github.photospec.internal.output.WholeFile;
import io.github.photospec.internal.table.CsvWriter;
import io.github.photospec.internal.table.TableWriter;
import io.github.photospec.internal.table.WorkbookWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One list in both forms: CSV for programs, and a workbook for people. */
final class ListFile implements Closeable {
    private final WholeFile csvFile;
    private final WholeFile workbookFile;
    private final TableWriter csv;
    private final TableWriter workbook;

    private ListFile(WholeFile csvFile, WholeFile workbookFile, TableWriter csv, TableWriter workbook) {
        this.csvFile = csvFile;
        this.workbookFile = workbookFile;
        this.csv = csv;
        this.workbook = workbook;
    }

    /** If it cannot be opened, what was begun lies in a folder that nobody will keep. */
    static ListFile open(Path folder, String name, String title) throws IOException {
        WholeFile csvFile = WholeFile.open(folder.resolve(name + ExportFiles.CSV));
        WholeFile workbookFile = WholeFile.open(folder.resolve(name + ExportFiles.WORKBOOK));
        return new ListFile(
                csvFile,
                workbookFile,
                new CsvWriter(csvFile.out()),
                new WorkbookWriter(workbookFile.out(), folder, title));
    }

    void row(List<String> cells) throws IOException {
        csv.row(cells);
        workbook.row(cells);
    }

    void keep() throws IOException {
        csv.close();
        workbook.close();
        csvFile.keepDurably();
        workbookFile.keepDurably();
    }

    /** Forgets it, unless it was kept. */
    @Override
    public void close() throws IOException {
        try (csvFile;
                workbookFile) {
            workbook.close();
        }
    }
}
