package io.github.photospec.portal.page;

import io.github.photospec.report.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;

/** How a list can be written. Every cell is text, and none begins like a formula. */
public enum SheetFormat {
    /** UTF-8 with the mark by which spreadsheets know it. */
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)) {
        @Override
        public byte[] write(String title, List<List<String>> rows) throws IOException {
            StringBuilder text = new StringBuilder("\uFEFF");
            try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
                for (List<String> row : rows) {
                    printer.printRecord(
                            row.stream().map(SafeText::spreadsheetCell).toList());
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** A workbook with one sheet. */
    XLSX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
        @Override
        public byte[] write(String title, List<List<String>> rows) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "campus-portal", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(title);
                sheet.freezePane(0, 1);
                for (int row = 0; row < rows.size(); row++) {
                    List<String> cells = rows.get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.inlineString(row, column, SafeText.spreadsheetCell(cells.get(column)));
                    }
                }
            }
            return bytes.toByteArray();
        }
    };

    private final MediaType type;

    SheetFormat(MediaType type) {
        this.type = type;
    }

    /** The format with this id. */
    public static Optional<SheetFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** The end of the file's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What HTTP calls it. */
    public MediaType type() {
        return type;
    }

    /**
     * A file with these rows, the first of which is the heading.
     *
     * @param title the sheet's name, if it has one
     */
    public abstract byte[] write(String title, List<List<String>> rows) throws IOException;
}
