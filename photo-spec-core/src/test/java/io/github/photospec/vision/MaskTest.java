package io.github.photospec.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.photospec.image.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    private static final Placement AS_IT_IS = new Placement(new Spot(0, 0), 1, 0);
    /** Three cells across and two down. */
    private static final byte[] VALUES = {0, 51, (byte) 255, 102, (byte) 153, (byte) 204};

    @Test
    void values_run_from_0_to_1() {
        Mask mask = Mask.of(3, VALUES, AS_IT_IS);

        assertThat(mask.width()).isEqualTo(3);
        assertThat(mask.height()).isEqualTo(2);
        assertThat(mask.value(0, 0)).isZero();
        assertThat(mask.value(1, 0)).isEqualTo(0.2);
        assertThat(mask.value(2, 0)).isEqualTo(1);
        assertThat(mask.value(2, 1)).isEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.99, 0.99, 0", "1, 0, 0.2", "2.99, 1.99, 0.8", "3, 1, -1", "2, 2, -1", "-0.01, 1, -1"})
    void a_place_has_the_value_of_its_cell_and_beyond_the_grid_what_is_asked_for(double x, double y, double value) {
        assertThat(Mask.of(3, VALUES, AS_IT_IS).at(x, y, -1)).isEqualTo(value);
    }

    @Test
    void a_grid_may_be_coarser_than_the_picture_and_lie_anywhere() {
        Mask mask = Mask.of(3, VALUES, new Placement(new Spot(100, 50), 10, 0));

        assertThat(mask.at(119.9, 50, -1)).isEqualTo(0.2);
        assertThat(mask.at(120, 50, -1)).isEqualTo(1);
        assertThat(mask.at(99.9, 50, -1)).isEqualTo(-1);
    }

    @Test
    void a_grid_may_be_turned() {
        Mask mask = Mask.of(3, VALUES, new Placement(new Spot(10, 0), 1, 90));

        assertThat(mask.at(9.5, 2.5, -1)).isEqualTo(1);
        assertThat(mask.at(8.5, 0.5, -1)).isEqualTo(0.4);
    }

    @Test
    void the_same_grid_can_be_laid_elsewhere() {
        Mask mask = Mask.of(3, VALUES, AS_IT_IS);

        Mask moved = mask.placed(new Placement(new Spot(5, 5), 1, 0));

        assertThat(moved.at(7.5, 5.5, -1)).isEqualTo(1);
        assertThat(mask.at(2.5, 0.5, -1)).isEqualTo(1);
    }

    @Test
    void values_are_copied_and_never_told() {
        byte[] values = VALUES.clone();
        Mask mask = Mask.of(3, values, AS_IT_IS);

        values[2] = 0;

        assertThat(mask.value(2, 0)).isEqualTo(1);
        assertThat(mask).hasToString("Mask[3 x 2]");
    }

    @Test
    void rows_are_full() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.of(4, VALUES, AS_IT_IS));
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.of(0, VALUES, AS_IT_IS));
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.of(1, new byte[0], AS_IT_IS));
    }

    @Test
    void a_cell_outside_is_refused() {
        Mask mask = Mask.of(3, VALUES, AS_IT_IS);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> mask.value(3, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> mask.value(-1, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> mask.value(0, 2));
    }
}
