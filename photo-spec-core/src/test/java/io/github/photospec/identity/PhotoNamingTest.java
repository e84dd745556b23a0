package io.github.photospec.identity;

import static io.github.photospec.identity.NameField.CLASS;
import static io.github.photospec.identity.NameField.ID;
import static io.github.photospec.identity.NameField.NAME;
import static io.github.photospec.identity.NameField.STUDENT_NO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NamingProblem.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoNamingTest {
    private static final String NUMBER = "11010519491231002X";
    private static final PhotoNaming BY_ID = PhotoNaming.of("{id}.jpg");
    private static final PhotoNaming BY_BOTH = PhotoNaming.of("{studentNo}-{name}.jpg");
    private static final IdReader IDS = IdReader.on(LocalDate.of(2026, 11, 1));

    @Test
    void all_that_is_missing_or_bad_is_told_at_once() {
        Student student = Student.of(NAME, "a/b");

        RefusedName refused = (RefusedName) BY_BOTH.name(student);
        assertThat(refused.problems())
                .containsExactly(
                        NamingProblem.of(Code.MISSING_VALUE, "studentNo"),
                        NamingProblem.of(Code.CHARACTER, "name", "U+002F"));
        assertThat(Names.refused(BY_ID.name(Student.of(ID, " \u200b")))).containsExactly(Code.MISSING_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"１１０１０５１９４９１２３１００２ｘ", "'110105 19491231 002x'", "\u2018" + NUMBER, "=\"" + NUMBER + "\""})
    void an_identity_number_is_named_in_its_plain_form(String number) {
        assertThat(Names.accepted(BY_ID.name(Student.of(ID, number)))).isEqualTo(NUMBER + ".jpg");
    }

    @Test
    void a_schools_own_number_keeps_its_small_letters_and_a_name_its_spaces() {
        Student student = Student.of(STUDENT_NO, " s２０24 01x ").with(NAME, "  Ali  Khan ");

        assertThat(Names.accepted(BY_BOTH.name(student))).isEqualTo("s202401x-Ali  Khan.jpg");
    }

    /** NAME_MAX: 255 bytes. A Chinese character takes three, ".jpg" four. */
    @ParameterizedTest
    @CsvSource({"83, 0, true", "83, 1, true", "83, 2, true", "83, 3, false", "84, 0, false"})
    void a_name_takes_at_most_255_bytes(int chinese, int latin, boolean fits) {
        NamingResult result =
                PhotoNaming.of("{name}.jpg").name(Student.of(NAME, "好".repeat(chinese) + "a".repeat(latin)));

        assertThat(result.accepted().isPresent()).isEqualTo(fits);
        if (!fits) {
            assertThat(Names.refused(result)).containsExactly(Code.TOO_LONG);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{name}.jpg, .张三, HIDDEN",
        "{name}.jpg, ..., EMPTY_NAME",
        "{name}.jpg, '. .', EMPTY_NAME",
        "{name}.jpg, Con, RESERVED",
        "{name}.jpg, 张*, MASKED_VALUE"
    })
    void names_that_would_be_no_files_are_refused(String template, String value, Code reason) {
        assertThat(Names.refused(PhotoNaming.of(template).name(Student.of(NAME, value))))
                .containsExactly(reason);
    }

    @Test
    void a_private_character_is_worth_a_caution() {
        assertThat(Names.cautions(PhotoNaming.of("{name}.jpg").name(Student.of(NAME, "张\ue863"))))
                .containsExactly(Code.PRIVATE_USE);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X.png,   EXTENSION",
        "11010519491231002X,       EXTENSION",
        ".jpg,                     MISMATCH",
        "张三.jpg,                  MISMATCH",
        "110105-19491231.jpg,      MISMATCH",
        "'',                       EXTENSION"
    })
    void a_file_name_that_is_none_says_why(String fileName, Code reason) {
        assertThat(Names.refused(BY_ID.read(fileName))).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002x.jpeg, '',                11010519491231002X.jpg",
        "110105194912310021.jpg,  CHECK,             ''",
        "110105194913310021.jpg,  MONTH,             ''",
        "4403081999.jpg,          LENGTH,            ''"
    })
    void a_reader_of_numbers_judges_the_number_in_a_name(String fileName, String reason, String renamed) {
        NamingResult result = BY_ID.read(fileName, IDS);

        if (reason.isEmpty()) {
            assertThat(Names.accepted(result)).isEqualTo(renamed);
        } else {
            NamingProblem problem = ((RefusedName) result).problems().get(0);
            assertThat(problem.code()).isEqualTo(Code.INVALID_ID);
            assertThat(problem.id()).extracting(id -> id.code().name()).containsExactly(reason);
        }
    }

    @Test
    void fifteen_digits_in_a_name_become_eighteen_where_the_reader_takes_them() {
        assertThat(Names.accepted(BY_ID.read("610104620927690.jpg", IDS.withFifteenDigits())))
                .isEqualTo("610104196209276908.jpg");
        assertThat(BY_BOTH.read("1-张三.jpg", IDS).accepted()).isPresent();
    }

    @Test
    void a_name_that_can_be_split_in_several_ways_is_not_guessed() {
        assertThat(Names.refused(BY_BOTH.read("2016-01-张三.jpg"))).containsExactly(Code.AMBIGUOUS);
        assertThat(Names.refused(PhotoNaming.of("{studentNo}{name}.jpg").read("2016张三.jpg")))
                .containsExactly(Code.AMBIGUOUS);
        assertThat(PhotoNaming.of("{id}-{name}.jpg")
                        .read(NUMBER + "-张-三.jpg")
                        .accepted()
                        .orElseThrow()
                        .student())
                .isEqualTo(new Student(Map.of(ID, NUMBER, NAME, "张-三")));
    }

    @Test
    void a_field_that_stands_twice_has_one_value() {
        PhotoNaming naming = PhotoNaming.of("{class}/{class}-{name}.jpg");

        assertThat(naming.read("2401/2401-张三.jpg").accepted()).isPresent();
        assertThat(Names.refused(naming.read("2401/2402-张三.jpg"))).containsExactly(Code.CONTRADICTION);
        assertThat(Names.refused(naming.read("2401-张三.jpg"))).containsExactly(Code.FOLDERS);
    }

    @Test
    void long_and_hostile_names_are_read_quickly() {
        PhotoNaming naming = PhotoNaming.of("{schoolCode}-{department}-{major}-{grade}-{class}-{name}.jpg");

        assertThat(Names.refused(naming.read("-".repeat(250) + ".jpg"))).containsExactly(Code.AMBIGUOUS);
        assertThat(Names.refused(naming.read("-".repeat(256) + ".jpg"))).containsExactly(Code.TOO_LONG);
        assertThat(Names.refused(naming.read("a".repeat(5_000_000)))).containsExactly(Code.TOO_LONG);
    }

    /** Whatever the values: a name is refused, or it can be read back and is safe. */
    @Test
    void random_values_make_safe_names_or_none() {
        Random random = new Random(255);
        String alphabet = "ab1X张三-_. /\\:*?\"<>|\u0000\u202e\u200b\uff11\uff0f（(\ud83d\ude00\u0301é";
        PhotoNaming naming = PhotoNaming.of("{class}/{id}_{studentNo}-{name}.jpg");
        for (int round = 0; round < 20_000; round++) {
            Student student = new Student(Map.of(
                    CLASS, text(random, alphabet),
                    ID, text(random, alphabet),
                    STUDENT_NO, text(random, alphabet),
                    NAME, text(random, alphabet)));
            if (naming.name(student) instanceof PhotoName name) {
                assertThat(name.fileName())
                        .matches("[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]+/[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]+\\.jpg");
                assertThat(Names.accepted(naming.names(List.of(student)).find(name.fileName())))
                        .isEqualTo(name.fileName());
                NamingResult read = naming.read(name.fileName());
                read.accepted().ifPresent(back -> assertThat(back.fileName()).isEqualTo(name.fileName()));
            }
        }
    }

    @Test
    void nothing_shows_the_number() {
        assertThat(BY_ID.name(Student.of(ID, NUMBER)).toString()).doesNotContain(NUMBER.substring(3, 14));
        assertThat(Student.of(ID, NUMBER)).hasToString("Student[ID]");
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(5); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(random.nextInt(3) == 0 ? alphabet.length() : 6)));
        }
        return text.toString();
    }
}
