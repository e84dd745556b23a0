package io.github.photospec.identity;

import static io.github.photospec.identity.NameField.CANDIDATE_NO;
import static io.github.photospec.identity.NameField.CLASS;
import static io.github.photospec.identity.NameField.DEPARTMENT;
import static io.github.photospec.identity.NameField.GRADE;
import static io.github.photospec.identity.NameField.ID;
import static io.github.photospec.identity.NameField.NAME;
import static io.github.photospec.identity.NameField.SCHOOL_CODE;
import static io.github.photospec.identity.NameField.STUDENT_NO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NamingProblem.Code;
import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of {@code facts/filename_vectors.csv}, whose rows are prose: each is a test here, named by its id. */
class FileNameVectorsTest {
    private static final String NUMBER = "11010519491231002X";
    private static final PhotoNaming BY_ID = PhotoNaming.of("{id}.jpg");
    private static final PhotoNaming BY_NAME = PhotoNaming.of("{studentNo}-{name}.jpg");

    @Test
    void every_collected_case_has_its_test() {
        List<String> rows = Labels.read(SharedData.require("facts/filename_vectors.csv")).stream()
                .map(row -> row.get("id"))
                .toList();
        List<String> tests = Arrays.stream(FileNameVectorsTest.class.getDeclaredMethods())
                .map(method -> method.getName().toUpperCase(Locale.ROOT))
                .filter(name -> name.matches("F\\d\\d_.*"))
                .map(name -> name.substring(0, 3))
                .distinct()
                .sorted()
                .toList();

        assertThat(rows).hasSize(16).isEqualTo(tests);
    }

    @Test
    void f01_a_small_x_becomes_a_capital_one() {
        assertThat(Names.accepted(BY_ID.name(id("11010519491231002x")))).isEqualTo(NUMBER + ".jpg");
    }

    @Test
    void f02_an_extension_in_capitals_becomes_small() {
        assertThat(Names.accepted(BY_ID.read(NUMBER + ".JPG"))).isEqualTo(NUMBER + ".jpg");
        assertThat(Names.accepted(PhotoNaming.of("{id}.JPG").name(id(NUMBER)))).isEqualTo(NUMBER + ".jpg");
    }

    @Test
    void f03_names_that_differ_in_capitals_only_collide() {
        NameBatch batch = PhotoNaming.of("{studentNo}.jpg").names(List.of(student("a1"), student("b2"), student("A1")));

        assertThat(Names.refused(batch.results().get(0))).containsExactly(Code.COLLISION);
        assertThat(Names.accepted(batch.results().get(1))).isEqualTo("b2.jpg");
        assertThat(Names.refused(batch.results().get(2))).containsExactly(Code.COLLISION);
        assertThat(Names.refused(BY_ID.names(List.of(id("11010519491231002x"), id(NUMBER)))
                        .results()
                        .get(0)))
                .containsExactly(Code.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CON", "nul", "COM1", "LPT9", "Prn", "aux", "COM\u00b9", "con.txt", "NUL .x", "CONIN$", "com0"})
    void f04_names_of_devices_are_refused(String value) {
        assertThat(Names.refused(PhotoNaming.of("{studentNo}.jpg").name(student(value))))
                .containsExactly(Code.RESERVED);
        assertThat(Names.refused(PhotoNaming.of("{studentNo}.jpg").read(value + ".jpg")))
                .containsExactly(Code.RESERVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<b",
                "a>b",
                "c:d",
                "d\"e",
                "e/f",
                "f\\g",
                "g|h",
                "h?i",
                "i\u0000j",
                "i\u001fj",
                "a\nb",
                "a\ud83d",
                "a\u2028b"
            })
    void f05_reserved_characters_are_refused(String name) {
        NamingResult result = BY_NAME.name(student("1").with(NAME, name));

        assertThat(Names.refused(result)).containsExactly(Code.CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NUMBER + " .jpg", NUMBER + "..jpg", NUMBER + ".jpg.", NUMBER + ".jpg ", " " + NUMBER + ".jpg"})
    void f06_spaces_and_dots_at_the_ends_are_trimmed(String fileName) {
        assertThat(Names.accepted(BY_ID.read(fileName))).isEqualTo(NUMBER + ".jpg");
        assertThat(Names.accepted(BY_NAME.name(student("1").with(NAME, "张三. ."))))
                .isEqualTo("1-张三.jpg");
    }

    @Test
    void f07_a_masked_number_is_no_name() {
        assertThat(Names.refused(BY_ID.name(id("110***********002X")))).containsExactly(Code.MASKED_VALUE);
        assertThat(Names.refused(BY_ID.read("110***********002X.jpg"))).containsExactly(Code.MASKED_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/110105.jpg", "..\\..\\110105.jpg", "/110105.jpg", "a/110105.jpg"})
    void f08_no_name_leads_to_another_folder(String fileName) {
        assertThat(Names.refused(BY_ID.read(fileName))).containsExactly(Code.FOLDERS);
        assertThat(Names.refused(PhotoNaming.of("{studentNo}.jpg").name(student(fileName))))
                .containsExactly(Code.CHARACTER);
    }

    @Test
    void f09_brackets_are_allowed_with_a_caution() {
        assertThat(Names.accepted(BY_ID.name(id("1234567890（b）")))).isEqualTo("1234567890(B).jpg");
        assertThat(Names.cautions(BY_ID.name(id("1234567890(B)")))).containsExactly(Code.BRACKETS);
        assertThat(Names.cautions(BY_ID.read("1234567890(B).jpg"))).containsExactly(Code.BRACKETS);
    }

    @Test
    void f10_invisible_marks_are_taken_away() {
        assertThat(Names.accepted(BY_ID.read("\u202a11010519491231\u200b002X.jpg")))
                .isEqualTo(NUMBER + ".jpg");
        assertThat(Names.accepted(BY_NAME.name(student("1").with(NAME, "\u202e张三\ufeff"))))
                .isEqualTo("1-张三.jpg");
    }

    @Test
    void f11_photos_are_named_by_student_number() {
        PhotoNaming naming = PhotoNaming.of("{studentNo}.jpg");

        assertThat(Names.accepted(naming.name(student("201601010101")))).isEqualTo("201601010101.jpg");
    }

    @Test
    void f12_photos_are_named_by_student_number_and_name() {
        assertThat(Names.accepted(BY_NAME.name(student("201601010101").with(NAME, "刘备"))))
                .isEqualTo("201601010101-刘备.jpg");
        assertThat(BY_NAME.read("201601010101-刘备.JPG").accepted().orElseThrow().student())
                .isEqualTo(student("201601010101").with(NAME, "刘备"));
    }

    @Test
    void f13_pupils_without_a_number_are_named_by_school_class_and_name() {
        PhotoNaming naming = PhotoNaming.of("{schoolCode}_{class}_{name}.jpg");
        Student pupil =
                Student.of(SCHOOL_CODE, "2143000001").with(CLASS, "0301").with(NAME, "张三");

        assertThat(Names.accepted(naming.name(pupil))).isEqualTo("2143000001_0301_张三.jpg");
        assertThat(naming.read("2143000001_0301_张三.jpg")
                        .accepted()
                        .orElseThrow()
                        .student())
                .isEqualTo(pupil);
    }

    @Test
    void f14_photos_are_named_by_candidate_number() {
        PhotoNaming naming = PhotoNaming.of("{candidateNo}.jpg");

        assertThat(Names.accepted(naming.name(Student.of(CANDIDATE_NO, "430121100123"))))
                .isEqualTo("430121100123.jpg");
    }

    @Test
    void f15_photos_lie_in_folders_of_department_grade_and_class() {
        PhotoNaming naming = PhotoNaming.of("{department}/{grade}/{class}/{id}.jpg");
        Student student =
                id(NUMBER).with(DEPARTMENT, "软件学院").with(GRADE, "2024").with(CLASS, "软件2401");

        assertThat(Names.accepted(naming.name(student))).isEqualTo("软件学院/2024/软件2401/" + NUMBER + ".jpg");
        assertThat(naming.read("软件学院\\2024\\软件2401\\" + NUMBER + ".jpg")
                        .accepted()
                        .orElseThrow()
                        .student())
                .isEqualTo(student);
        assertThat(Names.refused(naming.name(student.with(DEPARTMENT, "..")))).containsExactly(Code.EMPTY_NAME);
        assertThat(Names.refused(naming.name(student.with(DEPARTMENT, "NUL")))).containsExactly(Code.RESERVED);
        assertThat(Names.refused(naming.name(student.with(CLASS, "a/b")))).containsExactly(Code.CHARACTER);
    }

    @Test
    void f16_composed_and_decomposed_names_are_the_same() {
        NameBatch batch = BY_NAME.names(
                List.of(student("1").with(NAME, "Jos\u00e9"), student("2").with(NAME, "Ann")));

        assertThat(Names.accepted(batch.find("1-Jose\u0301.jpg"))).isEqualTo("1-Jos\u00e9.jpg");
        assertThat(Names.accepted(BY_NAME.name(student("1").with(NAME, "Jose\u0301"))))
                .isEqualTo("1-Jos\u00e9.jpg");
    }

    private static Student id(String number) {
        return Student.of(ID, number);
    }

    private static Student student(String number) {
        return Student.of(STUDENT_NO, number);
    }
}
