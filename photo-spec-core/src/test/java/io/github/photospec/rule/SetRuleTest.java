package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.Readability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetRuleTest {
    private static final Terms REQUIRED = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);

    @Test
    void a_word_of_the_set_passes_and_another_fails() {
        assertThat(check(Attribute.FORMAT, "png", "jpeg")).isEqualTo(Outcome.PASS);
        assertThat(check(Attribute.FORMAT, "png")).isEqualTo(Outcome.FAIL);
    }

    @Test
    void the_extension_is_compared_in_lower_case() {
        assertThat(check(Attribute.FILE_EXTENSION, "jpg")).isEqualTo(Outcome.PASS);
        assertThat(check(Attribute.FILE_EXTENSION, "jpeg")).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_rule_about_the_name_is_left_out_where_there_is_none() {
        Rule rule = new SetRule(Attribute.FILE_EXTENSION, List.of("jpg"), REQUIRED);

        assertThat(rule.check(Facts.unreadable(Readability.NOT_TRIED, Optional.empty(), 1)))
                .isEmpty();
        assertThat(rule.check(Facts.unreadable(Readability.NOT_TRIED, Optional.of("photo"), 1))
                        .orElseThrow()
                        .measured())
                .contains(Reading.of("none"));
    }

    @Test
    void pixels_that_nobody_asked_for_are_not_assessed() {
        Rule rule = new SetRule(Attribute.READABLE, List.of("yes"), REQUIRED);

        Finding finding = rule.check(Facts.unreadable(Readability.NOT_TRIED, Optional.empty(), 1))
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.code()).isEqualTo(Finding.Code.NOT_DECODED);
    }

    @Test
    void damage_is_a_word_of_its_own() {
        Rule rule = new SetRule(Attribute.READABLE, List.of("yes"), REQUIRED);

        Finding finding = rule.check(Facts.unreadable(Readability.TOO_MANY_PIXELS, Optional.empty(), 1))
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding.measured()).contains(Reading.of("too-many-pixels"));
    }

    @Test
    void a_photo_that_stands_upright_only_by_its_tag_is_turned() {
        Rule rule = new SetRule(Attribute.ORIENTATION, List.of("upright"), REQUIRED);

        assertThat(rule.check(Facts.jpeg(180, 240, Orientation.UPSIDE_DOWN))
                        .orElseThrow()
                        .measured())
                .contains(Reading.of("turned"));
    }

    @Test
    void without_a_vision_module_a_portrait_rule_is_not_assessed() {
        Rule rule = new SetRule(Attribute.EARS_VISIBLE, List.of("both"), REQUIRED);

        assertThat(rule.check(Facts.jpeg(180, 240)).orElseThrow().code()).isEqualTo(Finding.Code.NO_VISION);
        assertThat(rule.check(Facts.unreadable(Readability.EMPTY, Optional.empty(), 0))
                        .orElseThrow()
                        .code())
                .isEqualTo(Finding.Code.UNREADABLE);
    }

    @Test
    void a_rule_that_allows_nothing_is_refused() {
        assertThatThrownBy(() -> new SetRule(Attribute.FORMAT, List.of(), REQUIRED))
                .hasMessageContaining("format allows nothing");
    }

    private static Outcome check(Attribute attribute, String... allowed) {
        return new SetRule(attribute, List.of(allowed), REQUIRED)
                .check(Facts.jpeg(180, 240))
                .orElseThrow()
                .outcome();
    }
}
