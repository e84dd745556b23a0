package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void closed_ends_are_inside() {
        Interval interval = Interval.closed(10, 20);

        assertThat(interval.contains(10)).isTrue();
        assertThat(interval.contains(20)).isTrue();
        assertThat(interval.contains(Math.nextDown(10))).isFalse();
        assertThat(interval.contains(Math.nextUp(20))).isFalse();
    }

    @Test
    void open_ends_are_outside() {
        Interval interval = new Interval(290, 300, true, true);

        assertThat(interval.contains(290)).isFalse();
        assertThat(interval.contains(291)).isTrue();
        assertThat(interval.contains(300)).isFalse();
        assertThat(interval.startsAbove(290)).isTrue();
        assertThat(interval.endsBelow(300)).isTrue();
    }

    @Test
    void not_a_number_is_never_inside() {
        assertThat(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false).contains(Double.NaN))
                .isFalse();
    }

    @Test
    void an_empty_interval_is_refused() {
        assertThatThrownBy(() -> Interval.closed(2, 1)).hasMessageContaining("[2.0, 1.0]");
        assertThatThrownBy(() -> new Interval(1, 1, true, false)).hasMessageContaining("(1.0, 1.0]");
        assertThatThrownBy(() -> Interval.exactly(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.atLeast(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interval_encloses_itself_and_what_is_narrower() {
        Interval closed = Interval.closed(1, 2);
        Interval open = new Interval(1, 2, true, true);

        assertThat(closed.encloses(closed)).isTrue();
        assertThat(closed.encloses(open)).isTrue();
        assertThat(open.encloses(closed)).isFalse();
        assertThat(closed.encloses(Interval.atLeast(1))).isFalse();
        assertThat(Interval.atLeast(0).encloses(Interval.atLeast(1))).isTrue();
    }
}
