package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.image.Density;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.Readability;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalRuleTest {
    private static final Terms REQUIRED = new Terms(Level.REQUIRED, WhenAbsent.WARN, Citation.OWN);
    private static final Terms RECOMMENDED = new Terms(Level.RECOMMENDED, WhenAbsent.FAIL, Citation.OWN);

    @ParameterizedTest
    @CsvSource({"99999, PASS", "100000, PASS", "100001, WARN", "102400, WARN", "102401, FAIL"})
    void a_recommended_limit_warns_before_the_required_one_fails(long length, Outcome outcome) {
        Rule rule = rule(Quantity.FILE_SIZE, Interval.atMost(102_400), Optional.of(Interval.atMost(100_000)), REQUIRED);

        Finding finding = rule.check(Facts.unreadable(Readability.NOT_TRIED, Optional.empty(), length))
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.level()).isEqualTo(outcome == Outcome.WARN ? Level.RECOMMENDED : Level.REQUIRED);
        assertThat(finding.limits())
                .contains(Interval.atMost(outcome == Outcome.FAIL ? 102_400 : length > 100_000 ? 100_000 : 102_400));
    }

    @Test
    void the_code_tells_which_end_was_missed() {
        Rule rule = rule(Quantity.WIDTH, Interval.exactly(180), Optional.empty(), REQUIRED);

        assertThat(rule.check(Facts.jpeg(179, 240)).orElseThrow().code()).isEqualTo(Finding.Code.BELOW);
        assertThat(rule.check(Facts.jpeg(180, 240)).orElseThrow().code()).isEqualTo(Finding.Code.PASSED);
        assertThat(rule.check(Facts.jpeg(181, 240)).orElseThrow().code()).isEqualTo(Finding.Code.ABOVE);
    }

    @Test
    void a_broken_recommended_rule_warns() {
        Rule rule = rule(Quantity.WIDTH, Interval.exactly(180), Optional.empty(), RECOMMENDED);

        assertThat(rule.check(Facts.jpeg(200, 240)).orElseThrow().outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    void an_absent_fact_means_what_the_rule_says() {
        Inspection silent = Facts.jpeg(180, 240);
        Density ratio = new Density(Density.Origin.JFIF, 1, 1, Density.Unit.ASPECT);

        assertThat(density(WhenAbsent.PASS, silent)).isEqualTo(Outcome.PASS);
        assertThat(density(WhenAbsent.WARN, silent)).isEqualTo(Outcome.WARN);
        assertThat(density(WhenAbsent.FAIL, silent)).isEqualTo(Outcome.FAIL);
        assertThat(density(WhenAbsent.NOT_ASSESSED, silent)).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(density(WhenAbsent.FAIL, Facts.jpeg(180, 240, ratio))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void an_absent_fact_never_fails_a_recommended_rule() {
        Rule rule = rule(Quantity.DENSITY, Interval.exactly(72), Optional.empty(), RECOMMENDED);

        assertThat(rule.check(Facts.jpeg(180, 240)).orElseThrow().outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    void the_first_square_physical_density_is_the_one_that_is_judged() {
        Density skewed = new Density(Density.Origin.JFIF, 72, 144, Density.Unit.PER_INCH);
        Density square = new Density(Density.Origin.EXIF, 300, 300, Density.Unit.PER_INCH);
        Rule rule = rule(Quantity.DENSITY, Interval.exactly(300), Optional.empty(), REQUIRED);

        assertThat(rule.check(Facts.jpeg(180, 240, skewed, square))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void width_and_height_are_those_of_the_upright_picture() {
        Rule rule = rule(Quantity.WIDTH, Interval.exactly(180), Optional.empty(), REQUIRED);

        Inspection turned = Facts.jpeg(240, 180, Orientation.QUARTER_CLOCKWISE);

        assertThat(rule.check(turned).orElseThrow().outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void an_unreadable_picture_leaves_its_rules_unassessed() {
        Rule rule = rule(Quantity.WIDTH, Interval.exactly(180), Optional.empty(), REQUIRED);

        Finding finding = rule.check(Facts.unreadable(Readability.CORRUPT, Optional.empty(), 9))
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.code()).isEqualTo(Finding.Code.UNREADABLE);
        assertThat(finding.measured()).isEmpty();
    }

    @Test
    void too_few_background_pixels_cannot_tell() {
        Rule rule = rule(Quantity.BACKGROUND_LIGHTNESS, Interval.atLeast(0.9), Optional.empty(), REQUIRED);
        Inspection photo = Facts.jpeg(180, 240);

        assertThat(rule.check(Facts.withBackground(photo, 59, 0xffffff))
                        .orElseThrow()
                        .code())
                .isEqualTo(Finding.Code.CANNOT_TELL);
        assertThat(rule.check(Facts.withBackground(photo, 60, 0xffffff))
                        .orElseThrow()
                        .code())
                .isEqualTo(Finding.Code.PASSED);
    }

    @Test
    void a_distance_in_the_frame_may_be_asked_in_pixels_or_millimetres_of_the_print() {
        assertThat(0.1 * Quantity.CROWN_MARGIN.frame(Unit.PIXEL, 180, 240, Optional.empty()))
                .isEqualTo(24);
        assertThat(0.5 * Quantity.FACE_WIDTH.frame(Unit.MILLIMETRE, 180, 240, Optional.of(new PrintSize(33, 48))))
                .isEqualTo(16.5);
    }

    @Test
    void units_that_mean_nothing_are_refused() {
        assertThatThrownBy(() -> new IntervalRule(
                        Quantity.WIDTH,
                        Unit.MILLIMETRE,
                        Interval.exactly(33),
                        Optional.empty(),
                        Optional.empty(),
                        REQUIRED))
                .hasMessageContaining("width cannot be stated in mm");
        assertThatThrownBy(() -> new IntervalRule(
                        Quantity.EYE_LINE,
                        Unit.MILLIMETRE,
                        Interval.exactly(33),
                        Optional.empty(),
                        Optional.empty(),
                        REQUIRED))
                .hasMessageContaining("eye-line cannot be stated in mm");
        assertThatThrownBy(() -> rule(Quantity.WIDTH, Interval.atMost(5), Optional.of(Interval.atMost(6)), REQUIRED))
                .hasMessageContaining("not inside");
    }

    private static Outcome density(WhenAbsent whenAbsent, Inspection inspection) {
        Terms terms = new Terms(Level.REQUIRED, whenAbsent, Citation.OWN);
        return rule(Quantity.DENSITY, Interval.exactly(72), Optional.empty(), terms)
                .check(inspection)
                .orElseThrow()
                .outcome();
    }

    private static Rule rule(Quantity quantity, Interval limits, Optional<Interval> recommended, Terms terms) {
        return new IntervalRule(quantity, quantity.unit(), limits, recommended, Optional.empty(), terms);
    }
}
