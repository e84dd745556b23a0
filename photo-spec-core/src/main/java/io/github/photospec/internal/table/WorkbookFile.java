package io.github.photospec.internal.table;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook of 2007 or later. */
final class WorkbookFile implements TableFile {
    private final TableInput.Place place;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private WorkbookFile(TableInput.Place place, ReadableWorkbook workbook) {
        this.place = place;
        this.workbook = workbook;
        this.sheets = workbook.getSheets()
                .sorted(Comparator.comparing(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE))
                .toList();
    }

    static WorkbookFile open(TableInput input) throws IOException {
        TableInput.Place place = input.place();
        boolean opened = false;
        try {
            boolean formats = WorkbookBounds.require(place.file());
            ReadingOptions options = new ReadingOptions(formats, true);
            WorkbookFile file =
                    new WorkbookFile(place, new ReadableWorkbook(place.file().toFile(), options));
            opened = true;
            return file;
        } catch (RuntimeException damaged) {
            // The library meets what it does not expect with whatever comes.
            throw new TableException(Reason.DAMAGED, 0);
        } finally {
            if (!opened) {
                place.close();
            }
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    @Override
    public TableRows rows(String name) throws TableException {
        Sheet sheet = sheets.stream()
                .filter(known -> known.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such sheet"));
        return new WorkbookRows(sheet);
    }

    @Override
    public void close() throws TableException {
        try (place;
                workbook) {
            // Both are closed, whatever happens to one of them.
        } catch (IOException unreadable) {
            throw TableException.unreadable(unreadable);
        }
    }
}
