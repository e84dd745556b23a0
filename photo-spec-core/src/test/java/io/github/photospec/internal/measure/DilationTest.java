package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DilationTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 3", "7, 1, 2", "1, 7, 2", "13, 9, 0", "13, 9, 1", "20, 30, 6", "5, 5, 9"})
    void every_cell_within_the_radius_of_a_mark_is_marked_and_no_other(int width, int height, int radius) {
        Random random = new Random(7);
        for (int share = 2; share < 60; share *= 2) {
            boolean[] marks = new boolean[width * height];
            for (int i = 0; i < marks.length; i++) {
                marks[i] = random.nextInt(share) == 0;
            }
            boolean[] wide = marks.clone();

            Dilation.widen(wide, width, radius);

            for (int i = 0; i < marks.length; i++) {
                assertThat(wide[i]).as("cell %d", i).isEqualTo(isNear(marks, width, i % width, i / width, radius));
            }
        }
    }

    private static boolean isNear(boolean[] marks, int width, int x, int y, int radius) {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] && Math.abs(i % width - x) <= radius && Math.abs(i / width - y) <= radius) {
                return true;
            }
        }
        return false;
    }
}
