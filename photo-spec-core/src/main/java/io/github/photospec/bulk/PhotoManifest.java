package io.github.photospec.bulk;

import io.github.photospec.bulk.ManifestException.Reason;
import io.github.photospec.internal.table.TableException;
import io.github.photospec.internal.table.TableFile;
import io.github.photospec.internal.table.TableInput;
import io.github.photospec.internal.table.TableRow;
import io.github.photospec.internal.table.TableRows;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The photos that a table lists: a row a photo, with the columns path (路径), and perhaps id (证件号), whose photo it is, and
 * spec (规格), what it is for. CSV or an Excel workbook, read as the photos are taken, so that ten million rows need no memory.
 * Paths are relative to the table's folder. A row that names no photo takes its place as one that cannot be opened. For one
 * thread; the photos may be opened by others.
 *
 * <p>Needs commons-csv for text and fastexcel-reader for workbooks, which are optional dependencies of this library.
 */
public final class PhotoManifest extends LookAhead implements Closeable {
    /** Offices put a title and a date above the headings. */
    private static final int ROWS_ABOVE = 20;

    private final TableFile file;
    private final TableRows rows;
    private final ManifestColumns columns;
    private final Path folder;
    private final String label;
    private final Predicate<Optional<String>> specs;

    private PhotoManifest(
            TableFile file, TableRows rows, ManifestColumns columns, Path place, Predicate<Optional<String>> specs) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
        this.folder = Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
        this.label = place.toString();
        this.specs = specs;
    }

    /**
     * Opens a manifest.
     *
     * @param specs whether a row may ask for this specification, or, if that is empty, for none
     * @throws ManifestException if it is no table, or has no column of paths
     */
    public static PhotoManifest open(Path place, Predicate<Optional<String>> specs) throws ManifestException {
        try {
            TableFile file = TableFile.open(TableInput.of(place));
            TableRows rows = file.rows(file.sheets().get(0));
            Optional<ManifestColumns> columns = columns(rows);
            if (columns.isEmpty()) {
                rows.close();
                file.close();
                throw new ManifestException(Reason.MANIFEST_WITHOUT_PATHS, 0);
            }
            return new PhotoManifest(file, rows, columns.get(), place, specs);
        } catch (TableException broken) {
            throw broken(broken);
        }
    }

    private static Optional<ManifestColumns> columns(TableRows rows) throws TableException {
        Optional<ManifestColumns> columns = Optional.empty();
        for (int above = 0; above <= ROWS_ABOVE && columns.isEmpty(); above++) {
            Optional<TableRow> row = rows.next();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            columns = row.flatMap(ManifestColumns::of);
        }
        return columns;
    }

    @Override
    Optional<BulkPhoto> step() {
        try {
            Optional<TableRow> row = rows.next();
            if (row.isEmpty()) {
                end();
            }
            return row.filter(found -> !found.isBlank()).map(this::photo);
        } catch (TableException broken) {
            end();
            return Optional.of(BulkPhoto.missing(label + ":" + broken.row(), broken(broken)));
        }
    }

    private BulkPhoto photo(TableRow row) {
        String path = row.cell(columns.path()).text().strip();
        Optional<String> id = text(row, columns.id());
        Optional<String> spec = text(row, columns.spec());
        if (path.isEmpty()) {
            return missing(row, Reason.MANIFEST_ROW_WITHOUT_PATH).withSubject(id, spec);
        }
        return file(row, path, spec).withSubject(id, spec);
    }

    private BulkPhoto file(TableRow row, String path, Optional<String> spec) {
        if (!specs.test(spec)) {
            ManifestException unknown = spec.isPresent()
                    ? new ManifestException(Reason.MANIFEST_UNKNOWN_SPEC, row.number(), spec.get())
                    : new ManifestException(Reason.MANIFEST_WITHOUT_SPEC, row.number());
            return BulkPhoto.missing(path, unknown);
        }
        try {
            return BulkPhoto.of(path, folder.resolve(path));
        } catch (InvalidPathException invalid) {
            return BulkPhoto.missing(path, new ManifestException(Reason.MANIFEST_PATH_INVALID, row.number()));
        }
    }

    private BulkPhoto missing(TableRow row, Reason reason) {
        return BulkPhoto.missing(label + ":" + row.number(), new ManifestException(reason, row.number()));
    }

    private static Optional<String> text(TableRow row, OptionalInt column) {
        return column.isPresent()
                ? Optional.of(row.cell(column.getAsInt()).text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static ManifestException broken(TableException broken) {
        ManifestException exception =
                new ManifestException(Reason.MANIFEST_BROKEN, broken.row(), String.valueOf(broken.getMessage()));
        exception.initCause(broken);
        return exception;
    }

    /** Closes the table, whether or not all of it was read. */
    @Override
    public void close() throws IOException {
        try (file) {
            rows.close();
        }
    }
}
