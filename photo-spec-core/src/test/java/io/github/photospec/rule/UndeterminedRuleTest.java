package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.inspect.Readability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndeterminedRuleTest {
    private static final Terms REQUIRED = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
    private static final Terms ACCEPTING = REQUIRED.withWhenUndetermined(WhenUndetermined.WARN);
    private static final Inspection PHOTO = Facts.jpeg(180, 240);

    @Test
    void doubt_is_not_assessed_unless_the_terms_accept_it() {
        assertThat(bareheaded(REQUIRED, PHOTO).outcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(bareheaded(ACCEPTING, PHOTO).outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    void accepted_doubt_keeps_its_reason_and_its_level() {
        Finding unseen = bareheaded(ACCEPTING, PHOTO);
        Finding nobody =
                bareheaded(ACCEPTING, Facts.withPortrait(PHOTO, new PortraitFacts(List.of(), Optional.empty())));

        assertThat(unseen.code()).isEqualTo(Finding.Code.NO_VISION);
        assertThat(nobody.code()).isEqualTo(Finding.Code.NO_FACE);
        assertThat(List.of(unseen, nobody)).allMatch(Finding::isAcceptedUndetermined);
        assertThat(unseen.level()).isEqualTo(Level.REQUIRED);
    }

    @Test
    void pixels_that_nobody_asked_for_can_be_accepted_too() {
        Finding finding = bareheaded(ACCEPTING, Facts.unreadable(Readability.NOT_TRIED, Optional.empty(), 9));

        assertThat(finding.outcome()).isEqualTo(Outcome.WARN);
        assertThat(finding.code()).isEqualTo(Finding.Code.NOT_DECODED);
    }

    @Test
    void nothing_is_accepted_of_a_photo_that_cannot_be_read() {
        Finding finding = bareheaded(ACCEPTING, Facts.unreadable(Readability.CORRUPT, Optional.empty(), 9));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.code()).isEqualTo(Finding.Code.UNREADABLE);
        assertThat(finding.isAcceptedUndetermined()).isFalse();
    }

    @Test
    void silence_that_would_not_be_assessed_is_accepted_and_other_silence_means_what_it_did() {
        assertThat(silence(WhenAbsent.NOT_ASSESSED)).isEqualTo(Outcome.WARN);
        assertThat(silence(WhenAbsent.FAIL)).isEqualTo(Outcome.FAIL);
        assertThat(silence(WhenAbsent.PASS)).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_rule_that_can_be_decided_is_decided_as_ever() {
        ColourRule white = new ColourRule(List.of(0xffffff), 10, ACCEPTING);

        assertThat(white.check(PHOTO).orElseThrow().outcome()).isEqualTo(Outcome.PASS);
        assertThat(white.check(Facts.withBackground(PHOTO, 1000, 0x404040))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.FAIL);
        assertThat(white.check(Facts.withBackground(PHOTO, 59, 0x404040))
                        .orElseThrow()
                        .isAcceptedUndetermined())
                .isTrue();
    }

    @Test
    void a_missed_recommendation_is_no_accepted_doubt() {
        Terms recommended = new Terms(Level.RECOMMENDED, WhenAbsent.WARN, Citation.OWN);
        Rule rule = new SetRule(Attribute.FORMAT, List.of("png"), recommended);

        assertThat(rule.check(PHOTO).orElseThrow().isAcceptedUndetermined()).isFalse();
    }

    @Test
    void a_photo_that_nobody_could_read_is_never_accepted() {
        assertThatThrownBy(() -> new SetRule(Attribute.READABLE, List.of("yes"), ACCEPTING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readable cannot be accepted");
    }

    @Test
    void new_terms_leave_the_rest_of_a_rule_alone() {
        Rule interval = new IntervalRule(
                Quantity.YAW,
                Unit.DEGREE,
                Interval.closed(-9, 9),
                Optional.of(Interval.closed(-5, 5)),
                Optional.empty(),
                REQUIRED);
        for (Rule rule : List.of(
                interval,
                new SetRule(Attribute.BORDER, List.of("no"), REQUIRED),
                new ColourRule(List.of(1, 2), 3, REQUIRED))) {
            assertThat(rule.withTerms(ACCEPTING)).isNotEqualTo(rule);
            assertThat(rule.withTerms(ACCEPTING).withTerms(REQUIRED)).isEqualTo(rule);
        }
    }

    private static Finding bareheaded(Terms terms, Inspection photo) {
        return new SetRule(Attribute.BAREHEADED, List.of("yes"), terms)
                .check(photo)
                .orElseThrow();
    }

    private static Outcome silence(WhenAbsent meaning) {
        Terms terms = new Terms(Level.REQUIRED, meaning, WhenUndetermined.WARN, Citation.OWN);
        return new IntervalRule(
                        Quantity.DENSITY, Unit.DPI, Interval.exactly(72), Optional.empty(), Optional.empty(), terms)
                .check(PHOTO)
                .orElseThrow()
                .outcome();
    }
}
