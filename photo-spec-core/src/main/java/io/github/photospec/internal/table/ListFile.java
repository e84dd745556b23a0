package io.github.photospec.internal.table;

import io.github.photospec.internal.output.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One list in both forms: CSV for programs, and a workbook for people. */
public final class ListFile implements Closeable {
    /** How the name of the form for programs ends. */
    public static final String CSV = ".csv";

    /** How the name of the form for people ends. */
    public static final String WORKBOOK = ".xlsx";

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

    /**
     * Begins both files. If one cannot be opened, what was begun lies in a folder that nobody will keep.
     *
     * @param name of the files, without its ending
     * @param title the workbook's sheet's
     */
    public static ListFile open(Path folder, String name, String title) throws IOException {
        WholeFile csvFile = WholeFile.open(folder.resolve(name + CSV));
        WholeFile workbookFile = WholeFile.open(folder.resolve(name + WORKBOOK));
        return new ListFile(
                csvFile,
                workbookFile,
                new CsvWriter(csvFile.out()),
                new WorkbookWriter(workbookFile.out(), folder, title));
    }

    /** Writes the next row into both. */
    public void row(List<String> cells) throws IOException {
        csv.row(cells);
        workbook.row(cells);
    }

    /** Moves both to their places, where no power cut loses them. */
    public void keep() throws IOException {
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
