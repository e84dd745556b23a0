package io.github.photospec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Unit;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void a_number_far_from_its_limits_has_few_digits() {
        assertThat(Rounding.measured(0.623456, Interval.atLeast(0.9), Unit.SHARE))
                .isEqualByComparingTo("0.623");
    }

    @Test
    void a_near_miss_has_the_digits_that_show_it() {
        assertThat(Rounding.measured(0.89996, Interval.atLeast(0.9), Unit.SHARE))
                .isEqualByComparingTo("0.89996");
        assertThat(Rounding.measured(71.99, Interval.exactly(72), Unit.DPI)).isEqualByComparingTo("71.99");
    }

    @Test
    void a_near_hit_has_the_digits_that_show_it() {
        Interval above = new Interval(0.9, Double.POSITIVE_INFINITY, true, false);

        assertThat(Rounding.measured(0.90004, above, Unit.SHARE)).isEqualByComparingTo("0.90004");
    }

    @Test
    void a_near_miss_of_an_open_end_does_not_read_like_the_end() {
        Interval below = new Interval(Double.NEGATIVE_INFINITY, 60, false, true);

        assertThat(Rounding.measured(60.001, below, Unit.POINT)).isEqualByComparingTo("60.001");
        assertThat(Rounding.measured(60, below, Unit.POINT)).isEqualByComparingTo("60");
    }

    @Test
    void a_limit_loses_binary_noise_but_not_its_meaning() {
        assertThat(Rounding.limit(0.1 + 0.2, Double.NaN)).isEqualByComparingTo("0.3");
        assertThat(Rounding.limit(0.1 + 0.2, 0.3)).isEqualByComparingTo("0.30000000000000004");
    }

    @Test
    void whatever_is_shown_is_judged_like_what_was_measured() {
        Random random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            double min = Math.round(random.nextDouble() * 1000) / 1000.0;
            Interval limits = new Interval(min, min + 0.1, random.nextBoolean(), random.nextBoolean());
            double value = min + (random.nextInt(5) - 2) * Math.pow(10, -random.nextInt(17));

            BigDecimal shown = Rounding.measured(value, limits, Unit.SHARE);

            assertThat(Rounding.readsAlike(shown.doubleValue(), value, limits))
                    .as("%s of %s in %s", shown, value, limits)
                    .isTrue();
        }
    }
}
