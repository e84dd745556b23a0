package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void percentiles_are_right_within_one_percent() {
        Tally tally = new Tally();
        for (int i = 1; i <= 1000; i++) {
            tally.add(i, 1);
        }

        assertThat(tally.percentile(0.5)).isCloseTo(500, withinPercentage(1));
        assertThat(tally.percentile(0.9)).isCloseTo(900, withinPercentage(1));
        assertThat(tally.percentile(1)).isCloseTo(1000, withinPercentage(1));
    }

    @Test
    void the_highest_tenth_has_its_mean() {
        Tally tally = new Tally();
        for (int i = 1; i <= 1000; i++) {
            tally.add(i, 1);
        }

        assertThat(tally.meanOfHighest(0.1)).isCloseTo(950, withinPercentage(1));
    }

    @Test
    void nothing_and_zeros_give_zero() {
        Tally tally = new Tally();
        assertThat(tally.percentile(0.9)).isZero();
        assertThat(tally.meanOfHighest(0.1)).isZero();

        tally.add(0, 1);

        assertThat(tally.percentile(0.9)).isZero();
    }
}
