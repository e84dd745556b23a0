package io.github.photospec.opencv.internal.matte;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.opencv.internal.natives.NativeLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a square person in a square picture. */
class PersonShapeTest {
    private static final int SIDE = 40;

    private final Plane probability = Plane.blank(SIDE, SIDE, 1);

    @BeforeAll
    static void load() {
        NativeLibrary.load();
    }

    @Test
    void what_does_not_hang_together_with_the_person_is_nobody() {
        fill(10, 10, 20, 30, 1);
        fill(2, 2, 5, 5, 1);
        fill(1, 1, 2, 5, 0.3f);

        PersonShape.clean(probability);

        assertThat(at(3, 3)).isZero();
        assertThat(at(1, 3)).isZero();
        assertThat(at(15, 20)).isEqualTo(1);
    }

    @Test
    void a_hole_that_the_person_closes_in_is_filled_but_not_for_sure() {
        fill(10, 10, 30, 40, 1);
        fill(18, 18, 22, 22, 0);

        PersonShape.clean(probability);

        assertThat(at(20, 20)).isBetween(0.8f, 0.9f);
    }

    @Test
    void a_gap_that_reaches_the_edge_stays_open() {
        fill(10, 10, 30, 40, 1);
        fill(18, 30, 22, 40, 0);

        PersonShape.clean(probability);

        assertThat(at(20, 35)).isZero();
    }

    @Test
    void where_nobody_is_nothing_changes() {
        fill(0, 0, SIDE, SIDE, 0.2f);

        PersonShape.clean(probability);

        assertThat(probability.values()).containsOnly(0.2f);
    }

    private void fill(int left, int top, int right, int bottom, float value) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                probability.values()[y * SIDE + x] = value;
            }
        }
    }

    private float at(int x, int y) {
        return probability.values()[y * SIDE + x];
    }
}
