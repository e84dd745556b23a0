package io.github.photospec.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.photospec.image.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {
    @Test
    void a_cell_lies_where_the_origin_and_the_scale_put_it() {
        Placement placement = new Placement(new Spot(10, 20), 2, 0);

        assertThat(placement.toPicture(new Spot(0, 0))).isEqualTo(new Spot(10, 20));
        assertThat(placement.toPicture(new Spot(3, 4))).isEqualTo(new Spot(16, 28));
    }

    @Test
    void a_grid_that_is_turned_clockwise_goes_down_where_it_went_right() {
        Placement placement = new Placement(new Spot(10, 20), 2, 90);

        assertNear(placement.toPicture(new Spot(3, 0)), new Spot(10, 26));
        assertNear(placement.toPicture(new Spot(0, 4)), new Spot(2, 20));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 17, 90, -90, 180, 359, -720})
    void the_way_to_the_grid_undoes_the_way_to_the_picture(double degrees) {
        Placement placement = new Placement(new Spot(-7, 31), 0.4, degrees);

        assertNear(placement.toGrid(placement.toPicture(new Spot(12, -5))), new Spot(12, -5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void cells_have_a_size(double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Placement(new Spot(0, 0), scale, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void a_turn_is_a_number(double degrees) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Placement(new Spot(0, 0), 1, degrees));
    }

    private static void assertNear(Spot place, Spot expected) {
        assertThat(place.distance(expected)).isLessThan(1e-9);
    }
}
