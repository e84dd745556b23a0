package io.github.photospec.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpotTest {
    private static final Spot HERE = new Spot(1, 2);
    private static final Spot THERE = new Spot(4, 6);

    @Test
    void a_distance_is_straight_and_the_same_both_ways() {
        assertThat(HERE.distance(THERE)).isEqualTo(5);
        assertThat(THERE.distance(HERE)).isEqualTo(5);
        assertThat(HERE.distance(HERE)).isZero();
    }

    @Test
    void a_way_begins_here_ends_there_and_goes_on_beyond() {
        assertThat(HERE.towards(THERE, 0)).isEqualTo(HERE);
        assertThat(HERE.towards(THERE, 0.5)).isEqualTo(new Spot(2.5, 4));
        assertThat(HERE.towards(THERE, 1)).isEqualTo(THERE);
        assertThat(HERE.towards(THERE, -1)).isEqualTo(new Spot(-2, -2));
        assertThat(HERE.towards(THERE, 2)).isEqualTo(new Spot(7, 10));
    }

    @Test
    void width_and_height_scale_on_their_own() {
        assertThat(THERE.scaled(2, 0.5)).isEqualTo(new Spot(8, 3));
    }
}
