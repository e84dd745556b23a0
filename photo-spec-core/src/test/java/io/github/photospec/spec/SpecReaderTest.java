package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.withRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.Confidence;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.SetRule;
import io.github.photospec.rule.Source;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenAbsent;
import io.github.photospec.rule.WhenUndetermined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecReaderTest {
    @Test
    void a_whole_file_becomes_a_specification() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read("""
                id: whole
                revision: 7
                title: {zh: 全, en: Whole}
                scope: CN
                validity: 2023
                sources:
                  notice: {title: 通知, issuer: 教务处, year: 2023, confidence: S, urls: ["https://a.example/b"], retrieved: 2026-11}
                print: {width: 33, height: 48.5}
                rules:
                  format: {in: [jpeg, png], source: notice §一 2}
                make: {background: "#FFfe01", background-replacement: allowed, density: 300}
                naming: "{id}.jpg"
                notes:
                  - {zh: 近期, en: Recent}
                """);

        Source notice = new Source(
                "notice",
                "通知",
                Optional.of("教务处"),
                Optional.of("2023"),
                Confidence.S,
                List.of("https://a.example/b"),
                Optional.of("2026-11"));
        Terms terms = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, new Citation(notice, Optional.of("§一 2")));
        assertThat(spec.rule("format").orElseThrow())
                .isEqualTo(new SetRule(Attribute.FORMAT, List.of("jpeg", "png"), terms));
        assertThat(spec.sources()).containsExactly(notice);
        assertThat(spec.print()).contains(new PrintSize(33, 48.5));
        assertThat(spec.making())
                .isEqualTo(new Making(
                        OptionalInt.of(0xfffe01),
                        Making.Permission.ALLOWED,
                        Making.Permission.FORBIDDEN,
                        OptionalInt.of(300)));
        assertThat(List.of(
                        spec.id(), spec.scope().orElseThrow(), spec.validity().orElseThrow()))
                .containsExactly("whole", "CN", "2023");
        assertThat(spec.revision()).isEqualTo(7);
        assertThat(spec.naming()).contains(PhotoNaming.of("{id}.jpg"));
        assertThat(spec.title()).isEqualTo(new LocalText("全", "Whole"));
        assertThat(spec.notes()).containsExactly(new LocalText("近期", "Recent"));
    }

    @Test
    void readable_comes_first_where_the_file_does_not_state_it() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(withRule("format: {in: [jpeg], source: notice}"));

        assertThat(spec.rules()).extracting(Rule::id).containsExactly("readable", "width", "format");
    }

    @Test
    void readable_stays_where_the_file_states_it() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(withRule("readable: {in: [yes], source: notice}"));

        assertThat(spec.rules()).extracting(Rule::id).containsExactly("width", "readable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "equals: 100                  | [100.0, 100.0]",
                "equals: 0.7, tolerance: 0.1  | [0.6, 0.8]",
                "min: 1, max: 2               | [1.0, 2.0]",
                "above: 1, below: 2           | (1.0, 2.0)",
                "min: 1                       | [1.0, Infinity]",
                "below: 2                     | [-Infinity, 2.0)",
                "max: 1.5e2                   | [-Infinity, 150.0]",
            })
    void limits_are_intervals(String limits, String interval) throws InvalidSpecException {
        assertThat(rule("sharpness", limits).limits()).hasToString(interval);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min: 10, max: 20, recommended: {max: 15}            | [10.0, 15.0]",
                "min: 10, max: 20, recommended: {above: 10}          | (10.0, 20.0]",
                "below: 20, recommended: {below: 15}                 | [-Infinity, 15.0)",
                "min: 10, max: 20, recommended: {min: 10, max: 20}   | [10.0, 20.0]",
            })
    void a_recommended_interval_takes_the_ends_that_it_does_not_name_from_the_required_one(
            String limits, String interval) throws InvalidSpecException {
        assertThat(rule("sharpness", limits).recommended().map(Interval::toString))
                .contains(interval);
    }

    @Test
    void an_absent_density_warns_unless_the_file_says_otherwise() throws InvalidSpecException {
        assertThat(rule("density", "equals: 72").terms().whenAbsent()).isEqualTo(WhenAbsent.WARN);
        assertThat(rule("density", "equals: 72, absent: fail").terms().whenAbsent())
                .isEqualTo(WhenAbsent.FAIL);
        assertThat(rule("jpeg-quality", "min: 72").terms().whenAbsent()).isEqualTo(WhenAbsent.NOT_ASSESSED);
    }

    @Test
    void doubt_is_accepted_only_where_the_file_says_so() throws InvalidSpecException {
        assertThat(rule("yaw", "max: 9").terms().whenUndetermined()).isEqualTo(WhenUndetermined.NOT_ASSESSED);
        assertThat(rule("yaw", "max: 9, undetermined: not-assessed").terms().whenUndetermined())
                .isEqualTo(WhenUndetermined.NOT_ASSESSED);
        assertThat(rule("yaw", "max: 9, undetermined: warn").terms().whenUndetermined())
                .isEqualTo(WhenUndetermined.WARN);
    }

    @Test
    void a_distance_can_be_in_millimetres_of_the_print() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(
                withRule("chin-margin: {min: 7, unit: mm, source: notice}") + "print: {width: 33, height: 48}\n");

        IntervalRule rule = (IntervalRule) spec.rule("chin-margin").orElseThrow();
        assertThat(rule.unit()).isEqualTo(Unit.MILLIMETRE);
        assertThat(rule.print()).contains(new PrintSize(33, 48));
    }

    @Test
    void colours_are_numbers() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(
                withRule("background-colour: {near: [\"#438edb\", \"#FFFFFF\"], tolerance: 10, source: photo-spec}"));

        ColourRule rule = (ColourRule) spec.rule("background-colour").orElseThrow();
        assertThat(rule.near()).containsExactly(0x438edb, 0xffffff);
        assertThat(rule.terms().citation()).isEqualTo(Citation.OWN);
    }

    private static IntervalRule rule(String id, String limits) throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(withRule(id + ": {" + limits + ", source: notice}"));
        return (IntervalRule) spec.rule(id).orElseThrow();
    }
}
