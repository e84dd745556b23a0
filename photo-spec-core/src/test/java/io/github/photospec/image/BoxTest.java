package io.github.photospec.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {
    private static final Box BOX = new Box(10, 20, 30, 40);

    @Test
    void a_box_knows_its_edges_its_middle_and_its_area() {
        assertThat(BOX.right()).isEqualTo(40);
        assertThat(BOX.bottom()).isEqualTo(60);
        assertThat(BOX.centre()).isEqualTo(new Spot(25, 40));
        assertThat(BOX.area()).isEqualTo(1200);
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 30, 40, 1200", "25, 40, 30, 40, 300", "40, 20, 5, 5, 0", "41, 20, 5, 5, 0", "12, 22, 2, 3, 6"})
    void boxes_share_what_lies_in_both(double x, double y, double width, double height, double shared) {
        Box other = new Box(x, y, width, height);

        assertThat(BOX.sharedArea(other)).isEqualTo(shared);
        assertThat(other.sharedArea(BOX)).isEqualTo(shared);
    }

    @Test
    void overlap_is_1_for_the_same_box_and_0_for_boxes_apart_or_without_area() {
        assertThat(BOX.overlap(BOX)).isEqualTo(1);
        assertThat(BOX.overlap(new Box(25, 40, 30, 40))).isCloseTo(300.0 / 2100, within(1e-12));
        assertThat(BOX.overlap(new Box(100, 100, 5, 5))).isZero();
        assertThat(new Box(1, 1, 0, 0).overlap(new Box(1, 1, 0, 0))).isZero();
    }

    @Test
    void width_and_height_scale_on_their_own() {
        assertThat(BOX.scaled(2, 0.5)).isEqualTo(new Box(20, 10, 60, 20));
    }

    @Test
    void a_box_may_be_empty_and_not_less() {
        assertThat(new Box(0, 0, 0, 0).area()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, 1, Double.NaN));
    }
}
