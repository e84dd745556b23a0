package io.github.photospec.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.rule.Confidence;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits that no issuer states are the same in every bundled specification, and those of docs/measures.md. */
class OwnLimitsTest {
    private static final Set<Confidence> DOUBTFUL = EnumSet.of(Confidence.C, Confidence.D);

    private static final Set<Quantity> PLACES = EnumSet.of(
            Quantity.HEAD_HEIGHT,
            Quantity.HEAD_WIDTH,
            Quantity.FACE_WIDTH,
            Quantity.CROWN_MARGIN,
            Quantity.CHIN_MARGIN,
            Quantity.EYE_LINE,
            Quantity.FACE_OFFSET,
            Quantity.INTER_EYE_DISTANCE);

    @Test
    void a_turn_that_no_issuer_limits_has_the_calibrated_limits() {
        assertThat(own(Quantity.YAW)).isNotEmpty().allSatisfy(rule -> isTurn(rule, 13, Optional.of(8)));
        assertThat(own(Quantity.ROLL)).isNotEmpty().allSatisfy(rule -> isTurn(rule, 13, Optional.of(9)));
        assertThat(own(Quantity.PITCH)).isNotEmpty().allSatisfy(rule -> isTurn(rule, 20, Optional.empty()));
    }

    @Test
    void clothes_near_the_background_only_warn() {
        assertThat(own(Quantity.CLOTHING_CONTRAST)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.limits()).isEqualTo(Interval.atLeast(15));
            assertThat(rule.terms().level()).isEqualTo(Level.RECOMMENDED);
        });
    }

    @Test
    void nobody_but_an_issuer_says_where_the_head_is() {
        PLACES.forEach(place -> assertThat(own(place)).as(place.id()).isEmpty());
    }

    @Test
    void where_the_head_is_only_warns_if_a_single_page_says_so_or_pages_contradict_each_other() {
        assertThat(PLACES.stream().flatMap(OwnLimitsTest::rules))
                .filteredOn(rule ->
                        DOUBTFUL.contains(rule.terms().citation().source().confidence()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.terms().level()).isEqualTo(Level.RECOMMENDED));
    }

    private static void isTurn(IntervalRule rule, int required, Optional<Integer> recommended) {
        assertThat(rule.limits()).isEqualTo(Interval.closed(-required, required));
        assertThat(rule.recommended()).isEqualTo(recommended.map(degrees -> Interval.closed(-degrees, degrees)));
        assertThat(rule.terms().level()).isEqualTo(Level.REQUIRED);
    }

    private static List<IntervalRule> own(Quantity quantity) {
        return rules(quantity).filter(OwnLimitsTest::isOwn).toList();
    }

    private static Stream<IntervalRule> rules(Quantity quantity) {
        return SpecCatalog.bundled()
                .all()
                .flatMap(spec -> spec.rule(quantity.id()).stream())
                .map(IntervalRule.class::cast);
    }

    static boolean isOwn(Rule rule) {
        return rule.terms().citation().source().id().equals(Source.OWN_ID);
    }
}
