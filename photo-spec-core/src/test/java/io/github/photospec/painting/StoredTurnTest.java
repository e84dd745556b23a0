package io.github.photospec.painting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTurnTest {
    private static final int MARK = 0xFF102030;

    /** Where the upright picture's top left pixel is stored, by Exif 2.32, 4.6.4. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 2, 0", "3, 2, 1", "4, 0, 1", "5, 0, 0", "6, 0, 2", "7, 1, 2", "8, 1, 0"})
    void the_top_left_pixel_goes_where_the_orientation_says(int orientation, int x, int y) {
        BufferedImage upright = Pixels.opaque(3, 2);
        upright.setRGB(0, 0, MARK);

        BufferedImage stored = StoredTurn.of(upright, orientation);

        assertThat(stored.getRGB(x, y)).isEqualTo(MARK);
    }

    @Test
    void a_quarter_turn_swaps_the_sides() {
        BufferedImage stored = StoredTurn.of(Pixels.opaque(3, 2), 6);

        assertThat(stored.getWidth()).isEqualTo(2);
        assertThat(stored.getHeight()).isEqualTo(3);
    }
}
