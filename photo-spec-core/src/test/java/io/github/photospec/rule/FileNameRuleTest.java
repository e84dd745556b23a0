package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.inspect.Readability;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameRuleTest {
    private static final Terms REQUIRED = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
    private static final FileNameRule BY_ID = rule("{id}.jpg");
    private static final FileNameRule BY_BOTH = rule("{studentNo}-{name}.jpg");

    @Test
    void a_sound_number_in_the_templates_form_passes() {
        assertThat(check(BY_ID, "11010519491231002X.jpg")).isEqualTo("PASS yes");
        assertThat(check(BY_BOTH, "201601010101-刘备.jpg")).isEqualTo("PASS yes");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002x.jpg",
        "11010519491231002X.JPG",
        "11010519491231002X.jpeg",
        "'11010519491231002X .jpg'",
        "\u202a11010519491231002X.jpg",
        "１１010519491231002X.jpg"
    })
    void a_name_that_needs_tidying_warns(String name) {
        assertThat(check(BY_ID, name)).isEqualTo("WARN untidy");
    }

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, id-length",
        "CON.jpg, reserved",
        "110***********002X.jpg, masked-value",
        "110105194912310021.jpg, id-check",
        "110105194913310021.jpg, id-birth-date",
        "000105194912310021.jpg, id-region",
        "130503670401001.jpg, id-fifteen-digits",
        "11010519491231О02X.jpg, id-sequence",
        "4.30102E+17.jpg, id-number",
        "11010519491231002X.png, extension",
        "11010519491231002X, extension",
        "a<b.jpg, character",
        ".jpg, mismatch",
        "'张三 110105.jpg', mismatch"
    })
    void a_name_that_breaks_the_template_fails_and_the_part_is_named(String name, String word) {
        assertThat(check(BY_ID, name)).isEqualTo("FAIL " + word);
        assertThat(FileNameRule.WORDS).contains(word);
    }

    @Test
    void folders_are_no_part_of_a_name() {
        assertThat(check(BY_ID, "../../etc/110105.jpg")).isEqualTo("FAIL folders");
    }

    @Test
    void a_name_that_can_be_split_in_two_ways_warns() {
        assertThat(check(BY_BOTH, "2016-01-刘备.jpg")).isEqualTo("WARN ambiguous");
    }

    @Test
    void a_decomposed_name_is_the_same_name() {
        assertThat(check(BY_BOTH, "1-Jose\u0301.jpg")).isEqualTo("PASS yes");
    }

    @Test
    void a_photo_without_a_name_is_not_asked() {
        assertThat(BY_ID.check(Facts.unreadable(Readability.NOT_TRIED, Optional.empty(), 1)))
                .isEmpty();
    }

    @Test
    void only_a_reader_with_a_day_refuses_births_to_come() {
        String name = "11010520300101001X.jpg";
        FileNameRule today = BY_ID.withIds(IdReader.on(LocalDate.of(2026, 11, 1)));

        assertThat(check(BY_ID, name)).isEqualTo("PASS yes");
        assertThat(check(today, name)).isEqualTo("FAIL id-birth-date");
    }

    @Test
    void a_recommended_rule_only_warns() {
        Terms recommended = new Terms(Level.RECOMMENDED, WhenAbsent.NOT_ASSESSED, Citation.OWN);

        assertThat(check(BY_ID.withTerms(recommended), "photo.jpg")).isEqualTo("WARN id-length");
    }

    private static FileNameRule rule(String template) {
        return FileNameRule.of(PhotoNaming.of(template), REQUIRED);
    }

    private static String check(FileNameRule rule, String name) {
        Finding finding = rule.check(Facts.unreadable(Readability.NOT_TRIED, Optional.of(name), 1))
                .orElseThrow();
        Reading.Word word = (Reading.Word) finding.measured().orElseThrow();
        assertThat(finding.allowed()).containsExactly(rule.naming().template());
        return finding.outcome() + " " + word.value();
    }
}
