package io.github.photospec.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final List<String> HOSTILE =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1dA1", "\uff0b1", "\uff0d1", "\uff20x");

    @TempDir
    private Path folder;

    @Test
    void csv_begins_with_the_mark_that_excel_needs_and_quotes_what_must_be() throws IOException {
        byte[] csv = csv(List.of("姓名", "a"), List.of("张三, \"丰\"", "two\nlines"), List.of("", "𠮷"));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\ufeff姓名,a\r\n\"张三, \"\"丰\"\"\",\"two\nlines\"\r\n\"\",𠮷\r\n");
    }

    @Test
    void no_cell_of_a_csv_file_is_a_formula() throws IOException {
        String csv = new String(csv(HOSTILE), StandardCharsets.UTF_8);

        assertThat(HOSTILE).allSatisfy(cell -> assertThat(csv).contains("'" + cell));
    }

    @Test
    void no_cell_of_a_workbook_is_a_formula() throws IOException {
        List<List<String>> rows = sheets(workbook(10, HOSTILE)).get(0);

        assertThat(rows.get(0)).allSatisfy(cell -> assertThat(cell).startsWith("'"));
    }

    @Test
    void a_workbook_keeps_all_digits_of_numbers_and_all_characters_of_names() throws IOException {
        List<String> cells = List.of("430102199901010012", "007", "𠮷<&>\"'", " 空 格 ", "");

        assertThat(sheets(workbook(10, cells)).get(0)).containsExactly(cells);
    }

    @Test
    void a_workbook_survives_characters_that_xml_cannot_hold() throws IOException {
        byte[] workbook = workbook(10, List.of("a\u0000b\u001bc\ud800d\uffffe", "after"));

        assertThat(sheets(workbook).get(0).get(0)).hasSize(2).last().isEqualTo("after");
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another_with_the_same_heading() throws IOException {
        byte[] workbook =
                workbook(3, List.of("no"), List.of("1"), List.of("2"), List.of("3"), List.of("4"), List.of("5"));

        assertThat(sheets(workbook))
                .containsExactly(
                        List.of(List.of("no"), List.of("1"), List.of("2")),
                        List.of(List.of("no"), List.of("3"), List.of("4")),
                        List.of(List.of("no"), List.of("5")));
    }

    @Test
    void many_rows_arrive_in_their_order() throws IOException {
        List<List<String>> rows = IntStream.range(0, 1_234)
                .mapToObj(row -> List.of("row " + row, "x"))
                .toList();

        assertThat(sheets(workbook(5_000, rows))).containsExactly(rows);
    }

    @Test
    void the_same_rows_give_the_same_workbook_whenever_it_is_written() throws IOException {
        byte[] first = workbook(10, List.of("a"), List.of("b"));
        byte[] second = workbook(10, List.of("a"), List.of("b"));

        assertThat(first).isEqualTo(second);
        assertThat(part(first, "docProps/core.xml"))
                .contains("1980-02-01T00:00:00Z")
                .doesNotContain("202");
    }

    @Test
    void nothing_of_a_workbook_stays_beside_it() throws IOException {
        workbook(10, List.of("a"));

        assertThat(folder).isEmptyDirectory();
    }

    @SafeVarargs
    private static byte[] csv(List<String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new CsvWriter(out)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    @SafeVarargs
    private byte[] workbook(int mostRows, List<String>... rows) throws IOException {
        List<List<String>> list = new ArrayList<>();
        for (List<String> row : rows) {
            list.add(row);
        }
        return workbook(mostRows, list);
    }

    private byte[] workbook(int mostRows, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new WorkbookWriter(out, folder, "名单", mostRows)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static List<List<List<String>>> sheets(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<List<List<String>>> sheets = new ArrayList<>();
            for (Sheet sheet : read.getSheets().toList()) {
                sheets.add(sheet.read().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell == null ? "" : cell.getText())
                                .toList())
                        .toList());
            }
            return sheets;
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
