package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.explain.Allowed.Span;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenAbsent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowedTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void a_share_is_a_share_of_the_side() {
        Allowed allowed =
                Allowed.of(rule(Unit.SHARE, Interval.closed(0.1, 0.25), Level.REQUIRED), 400, PrintSize::height);

        assertThat(allowed.required()).contains(new Span(40, 100));
        assertThat(allowed.recommended()).isEmpty();
    }

    @Test
    void pixels_are_pixels_of_the_photo() {
        Allowed allowed = Allowed.of(rule(Unit.PIXEL, Interval.closed(7, 21), Level.REQUIRED), 441, PrintSize::height);

        assertThat(allowed.required()).contains(new Span(7, 21));
    }

    @Test
    void millimetres_are_scaled_from_the_print() {
        Allowed allowed =
                Allowed.of(rule(Unit.MILLIMETRE, Interval.closed(3, 6), Level.REQUIRED), 480, PrintSize::height);

        assertThat(allowed.required()).contains(new Span(30, 60));
    }

    @Test
    void a_recommended_rule_requires_nothing() {
        Allowed allowed =
                Allowed.of(rule(Unit.SHARE, Interval.atLeast(0.5), Level.RECOMMENDED), 400, PrintSize::height);

        assertThat(allowed.required()).isEmpty();
        assertThat(allowed.recommended()).contains(new Span(200, INFINITE));
        assertThat(allowed.widest()).isEqualTo(new Span(200, INFINITE));
    }

    @Test
    void a_required_rule_may_recommend_less() {
        Allowed allowed = Allowed.of(
                rule(Unit.PIXEL, Interval.atMost(90), Optional.of(Interval.atMost(80)), Level.REQUIRED),
                400,
                PrintSize::height);

        assertThat(allowed.required()).contains(new Span(-INFINITE, 90));
        assertThat(allowed.recommended()).contains(new Span(-INFINITE, 80));
    }

    @Test
    void lengths_become_places() {
        Span lengths = new Span(10, 30);

        assertThat(lengths.startingAt(100)).isEqualTo(new Span(110, 130));
        assertThat(lengths.endingAt(100)).isEqualTo(new Span(70, 90));
        assertThat(lengths.half().around(100)).isEqualTo(new Span(85, 115));
    }

    @Test
    void a_span_is_told_of_at_its_only_end_or_in_its_middle() {
        assertThat(new Span(20, 40).landmark(100)).isEqualTo(30);
        assertThat(new Span(-INFINITE, 40).landmark(100)).isEqualTo(40);
        assertThat(new Span(20, INFINITE).landmark(100)).isEqualTo(20);
        assertThat(new Span(-INFINITE, INFINITE).landmark(100)).isEqualTo(50);
    }

    private static IntervalRule rule(Unit unit, Interval limits, Level level) {
        return rule(unit, limits, Optional.empty(), level);
    }

    private static IntervalRule rule(Unit unit, Interval limits, Optional<Interval> recommended, Level level) {
        return new IntervalRule(
                Quantity.CROWN_MARGIN,
                unit,
                limits,
                recommended,
                Optional.of(new PrintSize(33, 48)),
                new Terms(level, WhenAbsent.NOT_ASSESSED, Citation.OWN));
    }
}
