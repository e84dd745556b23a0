package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CellAverageTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void pixels_that_fall_into_one_cell_are_averaged_there() {
        CellAverage average = new CellAverage(4, 2, 2, 1);

        average.add(0, 0, 1);
        average.add(1, 1, 3);
        average.add(2, 0, 8);

        assertThat(average.cells()).containsExactly(new double[] {1, 2}, EXACT);
    }

    @Test
    void a_pixel_on_a_border_counts_in_both_cells() {
        CellAverage average = new CellAverage(3, 1, 2, 1);

        average.add(1, 0, 3);

        assertThat(average.cells()).containsExactly(new double[] {1, 1}, EXACT);
    }

    @Test
    void a_pixel_on_a_corner_counts_in_four_cells() {
        CellAverage average = new CellAverage(3, 3, 2, 2);

        average.add(1, 1, 9);

        assertThat(average.cells()).containsExactly(new double[] {1, 1, 1, 1}, EXACT);
    }

    @Test
    void an_even_picture_gives_even_cells_whatever_its_size() {
        CellAverage average = new CellAverage(67, 144, 4, 8);

        for (int y = 0; y < 144; y++) {
            for (int x = 0; x < 67; x++) {
                average.add(x, y, 0.7);
            }
        }

        double[] even = new double[32];
        Arrays.fill(even, 0.7);
        assertThat(average.cells()).containsExactly(even, EXACT);
    }
}
