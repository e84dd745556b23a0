package io.github.photospec.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.RosterProblem.Code;
import io.github.photospec.internal.table.Workbooks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static final String FIRST = "11010519491231002X";
    private static final String SECOND = "440308199901101512";
    private static final RosterReader READER = RosterReader.of(IdReader.on(LocalDate.of(2026, 11, 1)));
    private static final String GOOD =
            "学号,姓名,身份证号,电话\n1,张　三," + FIRST.toLowerCase(Locale.ROOT) + ",555\n2,李四," + SECOND + ",\n";

    @TempDir
    Path folder;

    @Test
    void every_student_of_a_good_list_is_there_with_what_is_known() {
        Roster roster = accepted(GOOD);

        assertThat(roster.entries()).extracting(RosterEntry::row).containsExactly(2, 3);
        RosterEntry entry = roster.entries().get(0);
        assertThat(entry.student())
                .isEqualTo(Student.of(NameField.ID, FIRST)
                        .with(NameField.NAME, "张三")
                        .with(NameField.STUDENT_NO, "1"));
        assertThat(entry.id().orElseThrow().type()).isEqualTo(IdType.RESIDENT);
        assertThat(entry.others()).containsExactly(Map.entry("电话", "555"));
        assertThat(roster.cautions()).isEmpty();
        assertThat(entry.toString() + roster).doesNotContain(FIRST, "张三");
    }

    @Test
    void students_are_found_by_what_is_written_in_any_way() {
        Roster roster = accepted(GOOD);

        assertThat(roster.find(NameField.ID, " 11010519491231002x")).hasSize(1);
        assertThat(roster.find(NameField.STUDENT_NO, "２"))
                .extracting(RosterEntry::row)
                .containsExactly(3);
        assertThat(roster.find(NameField.NAME, "张 三")).hasSize(1);
        assertThat(roster.find(NameField.CLASS, "1")).isEmpty();
    }

    @Test
    void the_encodings_of_spreadsheets_give_the_same_list() {
        Roster expected = accepted(GOOD);

        for (byte[] content : List.of(("\ufeff" + GOOD).getBytes(UTF_8), GOOD.getBytes(Charset.forName("GBK")))) {
            Roster roster = READER.read(content).accepted().orElseThrow();
            assertThat(roster.students()).isEqualTo(expected.students());
        }
    }

    @ParameterizedTest
    @CsvSource({"姓 名, *身份证号码（必填）", "学生姓名, 证件号码：", "Name, ID Number", "name, id", "考生姓名, 公民身份号码", "Full name, id_card_no"
    })
    void headings_are_known_in_many_spellings(String name, String id) {
        assertThat(accepted(name + "," + id + "\n张三," + FIRST + "\n").students())
                .containsExactly(Student.of(NameField.ID, FIRST).with(NameField.NAME, "张三"));
    }

    @Test
    void rows_above_the_headings_and_empty_rows_are_passed_over() {
        assertThat(accepted("某某学院 2026 级学生名单,,\n\n制表：教务处,,\n姓名,,身份证号\n,,\n张三,," + FIRST + "\n")
                        .entries())
                .extracting(RosterEntry::row)
                .containsExactly(6);
    }

    @Test
    void every_problem_is_told_with_its_row_and_nothing_is_taken() {
        assertThat(problems("学号,姓名,身份证号\n1,,440308199902301512\n2,李四,\n2,王五," + SECOND + "\n3,赵六," + SECOND
                        + "\n4,4.30E+17,4.30102E+17\n5.1E+11,孙七\n"))
                .containsExactly(
                        "2 姓名 MISSING_VALUE",
                        "2 身份证号 INVALID_ID",
                        "3 身份证号 MISSING_VALUE",
                        "4 学号 DUPLICATE",
                        "5 身份证号 DUPLICATE",
                        "6 身份证号 LOST_DIGITS",
                        "7  ROW_TOO_SHORT",
                        "7 学号 LOST_DIGITS");
    }

    @Test
    void both_rows_of_a_duplicate_are_told() {
        RosterProblem problem = refused("姓名,身份证号\n张三," + FIRST + "\n李四," + FIRST.toLowerCase(Locale.ROOT) + "\n")
                .problems()
                .get(0);

        assertThat(RosterMessages.in(Locale.ENGLISH).message(problem)).isEqualTo("Row 3, 身份证号: Row 2 has the same");
    }

    @Test
    void what_a_spreadsheet_did_to_numbers_is_said() {
        byte[] workbook = Workbooks.zip(Workbooks.parts(Workbooks.row(1, "学号", "姓名", "身份证号")
                + Workbooks.row(2, "=20240101", "张三", "=4.40308199901101E+17")
                + Workbooks.row(3, "=2.02401E7", "李四", "=440308199901101512")));

        RefusedRoster refused = (RefusedRoster) READER.read(workbook);

        assertThat(told(refused)).containsExactly("2 身份证号 LOST_DIGITS", "3 身份证号 LOST_DIGITS");
        assertThat(problems("姓名,身份证号\n张三,440308199901101000\n")).containsExactly("2 身份证号 INVALID_ID");
    }

    @Test
    void student_numbers_that_a_workbook_holds_as_numbers_are_read_as_digits() {
        byte[] workbook = Workbooks.zip(
                Workbooks.parts(Workbooks.row(1, "学号", "姓名", "身份证号") + Workbooks.row(2, "=2.0240101E7", "张三", FIRST)));

        assertThat(READER.read(workbook)
                        .accepted()
                        .orElseThrow()
                        .students()
                        .get(0)
                        .value(NameField.STUDENT_NO))
                .contains("20240101");
    }

    @Test
    void cells_that_moved_and_formulas_that_failed_are_told() {
        assertThat(problems("姓名,身份证号\n张三," + FIRST + ",,x\n#N/A," + SECOND + "\n"))
                .containsExactly("2  ROW_TOO_LONG", "3 姓名 FORMULA_ERROR");
    }

    @Test
    void columns_that_are_missing_or_double_are_told() {
        assertThat(problems("学号,姓名\n1,张三\n")).containsExactly("1  MISSING_COLUMN");
        assertThat(problems("姓名,姓名,身份证号\n张三,李四," + FIRST + "\n")).containsExactly("1 姓名 DOUBLE_COLUMN");
        assertThat(problems("甲,乙\n1,2\n")).containsExactly("0  NO_HEADING");
        assertThat(problems("姓名,身份证号\n,\n")).containsExactly("0  NO_STUDENT");
    }

    @Test
    void a_fields_own_name_goes_before_others_with_a_caution() {
        Roster roster = accepted("学籍号,学号,姓名,身份证号\nG1,1,张三," + FIRST + "\n");

        assertThat(roster.students().get(0).value(NameField.STUDENT_NO)).contains("1");
        assertThat(roster.entries().get(0).others()).containsEntry("学籍号", "G1");
        assertThat(roster.cautions()).extracting(RosterProblem::code).containsExactly(Code.PASSED_OVER);
    }

    @Test
    void the_caller_can_say_which_column_is_what() {
        String text = "编码,称呼,类,号\n1,张三,护照,E12345678\n";
        RosterReader reader = READER.withColumn(NameField.STUDENT_NO, "编码")
                .withColumn(NameField.NAME, "称呼")
                .withColumn(NameField.ID, "号")
                .withIdTypeColumn("类");

        assertThat(reader.read(text.getBytes(UTF_8)).accepted().orElseThrow().students())
                .containsExactly(Student.of(NameField.ID, "E12345678")
                        .with(NameField.NAME, "张三")
                        .with(NameField.STUDENT_NO, "1"));
        assertThat(told((RefusedRoster) reader.withColumn(NameField.CLASS, "班").read(text.getBytes(UTF_8))))
                .containsExactly("1 班 UNKNOWN_COLUMN");
    }

    @Test
    void the_document_s_type_decides_how_its_number_is_read() {
        String head = "姓名,证件类型,证件号码\n";

        assertThat(accepted(head + "张三,台胞证,12345678\n李四,," + FIRST + "\n").entries())
                .extracting(entry -> entry.id().orElseThrow().type())
                .containsExactly(IdType.TAIWAN_PERMIT, IdType.RESIDENT);
        assertThat(problems(head + "张三,学生证,1\n李四,居民身份证,E12345678\n"))
                .containsExactly("2 证件类型 UNKNOWN_ID_TYPE", "3 证件号码 INVALID_ID");
    }

    @Test
    void a_list_may_be_read_for_other_fields() {
        RosterReader reader = READER.requiring(Set.of(NameField.STUDENT_NO));

        Roster roster = reader.read(("学号,身份证号\n1,\n2," + FIRST + "\n").getBytes(UTF_8))
                .accepted()
                .orElseThrow();

        assertThat(roster.entries()).extracting(entry -> entry.id().isPresent()).containsExactly(false, true);
    }

    @Test
    void the_first_sheet_with_headings_is_read_and_others_are_told() throws IOException {
        Path file = folder.resolve("list.xlsx");
        writeWorkbook(file, 1, "说明", "名单", "旧名单");

        Roster roster = READER.read(file).accepted().orElseThrow();

        assertThat(roster.entries()).hasSize(1);
        assertThat(roster.cautions()).extracting(RosterProblem::code).containsExactly(Code.OTHER_SHEET);
        assertThat(READER.withSheet("旧名单").read(file).accepted().orElseThrow().cautions())
                .isEmpty();
        assertThat(told((RefusedRoster) READER.withSheet("无").read(file))).containsExactly("0  NO_SHEET");
    }

    @Test
    void fifty_thousand_rows_of_a_workbook_are_handed_over_one_by_one() throws IOException {
        Path file = folder.resolve("large.xlsx");
        writeWorkbook(file, 50_000, "名单");
        int[] count = {0};

        Optional<RefusedRoster> refused = READER.forEach(file, entry -> count[0]++);

        assertThat(refused).isEmpty();
        assertThat(count[0]).isEqualTo(50_000);
    }

    @Test
    void nothing_is_handed_over_if_the_last_row_is_wrong() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, GOOD + "3,王五,\n");
        List<RosterEntry> seen = new ArrayList<>();

        assertThat(READER.forEach(file, seen::add)).isPresent();
        assertThat(seen).isEmpty();
    }

    @Test
    void problems_beyond_a_thousand_are_counted() {
        StringBuilder list = new StringBuilder("姓名,身份证号\n");
        for (int row = 0; row < 1500; row++) {
            list.append("张三,x\n");
        }

        RefusedRoster refused = refused(list.toString());

        assertThat(refused.problems()).hasSize(1000);
        assertThat(refused.more()).isEqualTo(500);
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_like_others() {
        assertThat(told((RefusedRoster) READER.read(folder.resolve("none.csv"))))
                .containsExactly("0  UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void made_up_lists_are_read_as_they_were_written(long seed) {
        Random random = new Random(seed);
        List<Student> students = new ArrayList<>();
        StringBuilder csv = new StringBuilder("班级,姓名,证件号,备注\n");
        for (int index = 0; index < 200; index++) {
            String id = GeneratedIds.of(random.nextInt(10_000) * 200 + index);
            String name =
                    random.nextBoolean() ? "张" + (char) (0x4e00 + random.nextInt(20000)) : "O'Neil, \"A\" " + index;
            students.add(Student.of(NameField.ID, id).with(NameField.NAME, name).with(NameField.CLASS, "" + index % 7));
            csv.append(index % 7)
                    .append(",\"")
                    .append(name.replace("\"", "\"\""))
                    .append("\",");
            csv.append(random.nextBoolean() ? id : "'" + id).append(",\n");
        }

        assertThat(accepted(csv.toString()).students()).isEqualTo(students);
    }

    private void writeWorkbook(Path file, int rows, String... sheets) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            for (String sheet : sheets) {
                var page = workbook.newWorksheet(sheet);
                if (sheet.equals("说明")) {
                    page.value(0, 0, "请填写");
                    continue;
                }
                page.value(0, 0, "名单");
                page.value(1, 0, "姓名");
                page.value(1, 1, "身份证号");
                for (int row = 0; row < rows; row++) {
                    page.value(row + 2, 0, "学生" + row);
                    page.value(row + 2, 1, GeneratedIds.of(row));
                }
                page.finish();
            }
        }
    }

    private static Roster accepted(String text) {
        RosterResult result = READER.read(text.getBytes(UTF_8));
        assertThat(result instanceof RefusedRoster refused ? told(refused) : List.of())
                .isEmpty();
        return result.accepted().orElseThrow();
    }

    private static RefusedRoster refused(String text) {
        return (RefusedRoster) READER.read(text.getBytes(UTF_8));
    }

    private static List<String> problems(String text) {
        return told(refused(text));
    }

    private static List<String> told(RefusedRoster refused) {
        return refused.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }
}
