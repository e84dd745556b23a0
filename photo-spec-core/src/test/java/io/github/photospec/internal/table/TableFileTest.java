package io.github.photospec.internal.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final String TEXT = "姓名,学号\n张三,1\n";

    @Test
    void text_is_read_in_every_encoding_that_spreadsheets_write() throws TableException {
        List<List<String>> expected = List.of(List.of("姓名", "学号"), List.of("张三", "1"));

        assertThat(texts(TEXT.getBytes(UTF_8))).isEqualTo(expected);
        assertThat(texts(("\ufeff" + TEXT).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(texts(TEXT.getBytes(Charset.forName("GBK")))).isEqualTo(expected);
        assertThat(texts(("\ufeff" + TEXT.replace(',', '\t')).getBytes(UTF_16LE)))
                .isEqualTo(expected);
        assertThat(texts(("\ufeff" + TEXT.replace(',', '\t')).getBytes(UTF_16BE)))
                .isEqualTo(expected);
    }

    @Test
    void a_rare_character_of_gb18030_is_read() throws TableException {
        assertThat(texts("\ud842\udfb7,㐀\n".getBytes(Charset.forName("GB18030"))))
                .containsExactly(List.of("\ud842\udfb7", "㐀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void what_separates_cells_is_told_by_the_text(String separator) throws TableException {
        String text = "\"a,;b\"" + separator + "c" + separator + "d\r\n1" + separator + separator + "2\r\n";

        assertThat(texts(text.getBytes(UTF_8))).containsExactly(List.of("a,;b", "c", "d"), List.of("1", "", "2"));
    }

    @Test
    void quoted_cells_may_hold_separators_quotes_and_line_breaks() throws TableException {
        assertThat(texts("\"a\"\"b\",\"c\nd\"\ne,f\n".getBytes(UTF_8)))
                .containsExactly(List.of("a\"b", "c\nd"), List.of("e", "f"));
    }

    @Test
    void rows_are_counted_as_spreadsheets_count_them() throws TableException {
        assertThat(rows("a,b\n\n\"c\n\",d\ne,f".getBytes(UTF_8)))
                .extracting(TableRow::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_number_of_a_workbook_keeps_the_digits_of_the_file() throws TableException {
        byte[] workbook = Workbooks.zip(Workbooks.parts(Workbooks.row(3, "姓名", "=4.30102199001011E+17", "=20240101")));

        List<TableRow> rows = rows(workbook);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cell(0)).isEqualTo(new TableCell("姓名", false));
            assertThat(row.cell(1)).isEqualTo(new TableCell("4.30102199001011E+17", true));
            assertThat(row.cell(2)).isEqualTo(new TableCell("20240101", true));
            assertThat(row.cell(99)).isEqualTo(TableCell.EMPTY);
        });
    }

    @Test
    void files_that_are_no_tables_are_told_apart() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).isEqualTo(Reason.OLD_WORKBOOK);
        assertThat(reason("\ufeff <html><table>".getBytes(UTF_8))).isEqualTo(Reason.MARKUP);
        assertThat(reason("%PDF-1.4".getBytes(UTF_8))).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(reason(bytes('a', 0xff, 0xff, ','))).isEqualTo(Reason.NOT_TEXT);
        assertThat(reason("a,b".getBytes(UTF_16LE))).isEqualTo(Reason.NOT_TEXT);
        assertThat(reason(Workbooks.zip(Map.of("word/document.xml", "")))).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(reason("PK\u0003\u0004 and no more".getBytes(UTF_8))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void quotes_without_a_counterpart_are_told_with_their_row() {
        TableException found = broken("a,b\nc,\"d\ne,f\n".getBytes(UTF_8));

        assertThat(found.reason()).isEqualTo(Reason.QUOTES);
        assertThat(found.row()).isEqualTo(2);
        assertThat(reason("a,b\n\"c\"d,e\n".getBytes(UTF_8))).isEqualTo(Reason.QUOTES);
    }

    @Test
    void a_row_without_end_is_not_read_to_its_end() {
        byte[] endless = new byte[5_000_000];
        Arrays.fill(endless, (byte) 'x');
        endless[4] = '"';
        endless[3] = ',';

        assertThat(reason(endless)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_cell_of_millions_of_characters_and_one_of_a_billionth_column_are_refused() {
        assertThat(reason(Workbooks.zip(Workbooks.parts(Workbooks.row(1, "x".repeat(500_000))))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(Workbooks.zip(Workbooks.parts("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void declared_entities_are_never_expanded() {
        Map<String, String> parts = Workbooks.parts(Workbooks.row(1, "&lol;"));
        parts.compute(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE x [<!ENTITY lol SYSTEM \"file:///etc/passwd\">]>" + xml);

        List<String> seen = new ArrayList<>();
        try {
            texts(Workbooks.zip(parts)).forEach(seen::addAll);
        } catch (TableException refused) {
            assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        }

        assertThat(String.join("", seen)).doesNotContain("root");
    }

    @Test
    void damaged_workbooks_give_rows_or_a_reason_and_nothing_else() {
        byte[] whole = Workbooks.zip(Workbooks.parts(Workbooks.row(1, "姓名", "=12") + Workbooks.row(2, "a", "b")));
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; change < 1 + round % 4 && damaged.length > 4; change++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }

            readQuietly(damaged);
        }
    }

    @Test
    void any_bytes_give_rows_or_a_reason_and_nothing_else() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (int index = 0; index < bytes.length && round % 2 == 0; index++) {
                bytes[index] = (byte) "a1,;\t\"\n\r '".charAt(Math.floorMod(bytes[index], 10));
            }

            readQuietly(bytes);
        }
    }

    private static void readQuietly(byte[] bytes) {
        try {
            assertThat(rows(bytes)).isNotNull();
        } catch (TableException told) {
            assertThat(told.reason()).isNotNull();
        }
    }

    private static Reason reason(byte[] content) {
        return broken(content).reason();
    }

    private static TableException broken(byte[] content) {
        return catchThrowableOfType(TableException.class, () -> rows(content));
    }

    private static List<List<String>> texts(byte[] content) throws TableException {
        return rows(content).stream()
                .map(row -> row.cells().stream().map(TableCell::text).toList())
                .toList();
    }

    private static List<TableRow> rows(byte[] content) throws TableException {
        List<TableRow> all = new ArrayList<>();
        try (TableFile file = TableFile.open(TableInput.of(content))) {
            for (String sheet : file.sheets()) {
                try (TableRows rows = file.rows(sheet)) {
                    for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                        all.add(row.get());
                    }
                }
            }
        }
        return all;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }
}
