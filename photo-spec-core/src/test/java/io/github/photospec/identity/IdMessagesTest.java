package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import io.github.photospec.internal.text.Phrases;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdMessagesTest {
    private static final Map<String, String> ENGLISH = Phrases.read(IdMessages.class, "IdMessages.properties");
    private static final Map<String, String> CHINESE = Phrases.read(IdMessages.class, "IdMessages_zh.properties");
    private static final IdReader READER = IdReader.on(LocalDate.of(2026, 11, 1));

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(places(CHINESE.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_has_words_and_every_place_is_filled(Locale locale) {
        IdMessages messages = IdMessages.in(locale);
        Stream<String> problems = Arrays.stream(Code.values())
                .flatMap(code -> Arrays.stream(Part.values()).map(part -> messages.message(problem(part, code))));
        Stream<String> warnings = Arrays.stream(IdWarning.values()).map(messages::message);
        Stream<String> words = Stream.of(
                        Arrays.stream(IdType.values()).map(messages::name),
                        Arrays.stream(NameField.values()).map(messages::name),
                        Arrays.stream(NamingProblem.Code.values()).map(code -> messages.message(problem(code))),
                        Arrays.stream(Sex.values()).map(messages::name),
                        Arrays.stream(Region.Status.values()).map(messages::name))
                .flatMap(all -> all);

        assertThat(Stream.of(problems, warnings, words).flatMap(all -> all))
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void a_refused_number_is_explained_with_all_reasons_and_masked() {
        InvalidId invalid = (InvalidId) READER.read("440308199902301512");

        assertThat(IdMessages.in(Locale.US).message(invalid))
                .isEqualTo("440***********1512: Date of birth: that month has no day 30; Check character: it does not"
                        + " belong to the other characters; at least one character is wrong");
        assertThat(IdMessages.in(Locale.SIMPLIFIED_CHINESE).message(invalid))
                .isEqualTo("440***********1512：出生日期：该月没有 30 日；校验码：与其他各位不符，至少有一位填错");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_message_tells_more_of_a_number_than_its_ends(Locale locale) {
        for (String number :
                List.of("440308199901101513", "440524188001010000", "4403081999O1101513", "440308899901101513")) {
            String message = IdMessages.in(locale).message((InvalidId) READER.read(number));

            assertThat(message)
                    .doesNotContain(number.substring(3, 8), number.substring(6, 10), number.substring(8, 14));
        }
    }

    @Test
    void names_are_explained_in_both_languages() {
        RefusedName refused =
                (RefusedName) PhotoNaming.of("{studentNo}-{id}.jpg").name(Student.of(NameField.ID, "a*"));

        assertThat(IdMessages.in(Locale.ENGLISH).message(refused))
                .isEqualTo(
                        "The student has no student number; The identity number is masked with asterisks; the full one"
                                + " is needed");
        assertThat(IdMessages.in(Locale.CHINA).message(refused)).isEqualTo("该学生没有学号；身份证号被星号遮盖，需要完整内容");
    }

    private static NamingProblem problem(NamingProblem.Code code) {
        return new NamingProblem(code, List.of("id", "9"), List.of(IdProblem.of(Part.BIRTH_DATE, Code.MONTH, 13)));
    }

    private static IdProblem problem(Part part, Code code) {
        return switch (code) {
            case FORM, OTHER_TYPE -> IdProblem.of(part, code, "resident", "taiwan-permit");
            default -> IdProblem.of(part, code, 7, "U+0425", "X");
        };
    }

    private static List<String> places(String text) {
        return Stream.of("{first}", "{second}", "{third}")
                .filter(text::contains)
                .toList();
    }
}
