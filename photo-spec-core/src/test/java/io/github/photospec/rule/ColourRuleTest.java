package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.CieLab;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourRuleTest {
    private static final Terms REQUIRED = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
    private static final int WHITE = 0xffffff;
    private static final int LIGHT_BLUE = 0x64c5ff;

    @Test
    void a_colour_near_any_reference_passes() {
        ColourRule rule = new ColourRule(List.of(WHITE, LIGHT_BLUE), 10, REQUIRED);

        assertThat(check(rule, 0xf5f5f5).outcome()).isEqualTo(Outcome.PASS);
        assertThat(check(rule, 0x60c0fa).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void another_colour_fails_and_is_named() {
        Finding finding = check(new ColourRule(List.of(WHITE), 10, REQUIRED), 0xd74532);

        assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding.measured()).contains(Reading.of("#d74532"));
        assertThat(finding.allowed()).containsExactly("#ffffff");
    }

    @Test
    void the_tolerance_itself_is_inside() {
        double distance =
                CieLab.of(WHITE).weighted(2).distance(CieLab.of(0xe0e0e0).weighted(2));

        assertThat(check(new ColourRule(List.of(WHITE), distance, REQUIRED), 0xe0e0e0)
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(check(new ColourRule(List.of(WHITE), Math.nextDown(distance), REQUIRED), 0xe0e0e0)
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void beside_white_a_tint_counts_twice_and_beside_a_colour_once() {
        int cream = 0xfae9d3;
        double plain = CieLab.of(WHITE).distance(CieLab.of(cream));

        assertThat(check(new ColourRule(List.of(WHITE), plain, REQUIRED), cream).outcome())
                .isEqualTo(Outcome.FAIL);
        double blue = CieLab.of(LIGHT_BLUE).distance(CieLab.of(0x80c5ff));
        assertThat(check(new ColourRule(List.of(LIGHT_BLUE), blue, REQUIRED), 0x80c5ff)
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void lab_values_are_those_of_the_standard() {
        CieLab red = CieLab.of(0xff0000);

        assertThat(red.l()).isCloseTo(53.24, org.assertj.core.data.Offset.offset(0.01));
        assertThat(red.a()).isCloseTo(80.09, org.assertj.core.data.Offset.offset(0.01));
        assertThat(red.b()).isCloseTo(67.20, org.assertj.core.data.Offset.offset(0.01));
        assertThat(CieLab.of(WHITE).l()).isCloseTo(100, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(CieLab.of(WHITE).chroma()).isLessThan(0.02);
    }

    private static Finding check(ColourRule rule, int background) {
        return rule.check(Facts.withBackground(Facts.jpeg(180, 240), 1000, background))
                .orElseThrow();
    }
}
