package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.photospec.identity.NamingProblem.Code;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id}.jpg",
                "{studentNo}-{name}.jpg",
                "{schoolCode}_{class}_{name}.jpg",
                "照片 {id}.jpeg",
                "{id}.v2.png",
                "\ud842\udfb7{id}.jpg",
                "{department}/{grade}/{class}/{class}-{name}.JPG"
            })
    void a_sound_template_is_taken_as_it_is(String template) {
        assertThat(PhotoNaming.of(template).template()).isEqualTo(template);
    }

    @Test
    void a_naming_tells_what_it_needs_of_a_student() {
        assertThat(PhotoNaming.of("{class}/{name}-{id}.jpg").fields())
                .containsExactly(NameField.ID, NameField.NAME, NameField.CLASS);
    }

    @ParameterizedTest
    @CsvSource({
        "{ID}.jpg,           MISSPELT_FIELD, {ID} {id}",
        "{学号}.jpg,         MISSPELT_FIELD, {学号} {studentNo}",
        "{身份证号}.jpg,     MISSPELT_FIELD, {身份证号} {id}",
        "{studentno}.jpg,    MISSPELT_FIELD, {studentno} {studentNo}",
        "{studenNo}.jpg,     MISSPELT_FIELD, {studenNo} {studentNo}",
        "{candidateNumber}.jpg, MISSPELT_FIELD, {candidateNumber} {candidateNo}"
    })
    void a_misspelt_placeholder_is_named_with_the_one_that_was_meant(String template, Code code, String details) {
        NamingProblem problem = problems(template).get(0);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(String.join(" ", problem.details())).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource({
        "{shoeSize}.jpg,      UNKNOWN_FIELD",
        "{}.jpg,              UNKNOWN_FIELD",
        "{ id }.jpg,          UNKNOWN_FIELD",
        "photo.jpg,           NO_FIELD",
        "{class}/photo.jpg,   NO_FIELD",
        "{id},                NO_EXTENSION",
        "{id}.,               BAD_NAME NO_EXTENSION",
        "{id}.j,              NO_EXTENSION",
        "{id}.jpegfile,       NO_EXTENSION",
        "'',                  BAD_NAME NO_FIELD NO_EXTENSION",
        "../{id}.jpg,         BAD_NAME",
        "/{id}.jpg,           BAD_NAME",
        "{class}//{id}.jpg,   BAD_NAME",
        "{class}./{id}.jpg,   BAD_NAME",
        ".{id}.jpg,           BAD_NAME",
        "{id} .jpg,           BAD_NAME",
        "{id}?.jpg,           TEMPLATE_CHARACTER",
        "{class}\\{id}.jpg,   TEMPLATE_CHARACTER",
        "{id}\u0007.jpg,      TEMPLATE_CHARACTER",
        "{id}\u202e.jpg,      TEMPLATE_CHARACTER",
        "{id.jpg,             BRACES",
        "id}.jpg,             BRACES NO_FIELD",
        "{{id}}.jpg,          BRACES BRACES",
        "{id}-{nmae}:{x,      MISSPELT_FIELD TEMPLATE_CHARACTER BRACES NO_EXTENSION"
    })
    void a_template_is_refused_for_all_that_is_wrong_with_it(String template, String reasons) {
        List<Code> codes = Arrays.stream(reasons.split(" ")).map(Code::valueOf).toList();

        assertThat(problems(template)).extracting(NamingProblem::code).containsExactlyElementsOf(codes);
    }

    @Test
    void a_template_has_at_most_500_characters() {
        String longest = "{id}" + "a".repeat(492) + ".jpg";

        assertThat(PhotoNaming.of(longest).template()).hasSize(500);
        assertThat(problems("a" + longest)).extracting(NamingProblem::code).containsExactly(Code.TEMPLATE_LENGTH);
    }

    @Test
    void the_exception_says_it_in_words() {
        assertThat(catchThrowableOfType(InvalidNamingException.class, () -> PhotoNaming.of("{studenNo}.jpg")))
                .hasMessage("Template: {studenNo} is no placeholder; {studentNo} is");
    }

    private static List<NamingProblem> problems(String template) {
        return catchThrowableOfType(InvalidNamingException.class, () -> PhotoNaming.of(template))
                .problems();
    }
}
