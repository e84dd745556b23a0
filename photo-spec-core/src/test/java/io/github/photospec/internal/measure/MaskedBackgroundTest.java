package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.SrgbImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedBackgroundTest {
    private static final MaskedBackground.Person NOBODY = (x, y) -> false;
    private static final SrgbImage WALL = Scenes.of(100, 200, (x, y) -> 0xf0f0f0);

    @ParameterizedTest
    @CsvSource({"200, 20000", "500, 20000", "120, 12000", "0.4, 100", "0, 0", "-5, 0"})
    void only_rows_above_the_bottom_count(double bottom, int pixels) {
        assertThat(MaskedBackground.measure(WALL, false, bottom, NOBODY).pixels())
                .isEqualTo(pixels);
    }

    @Test
    void a_person_takes_a_margin_along() {
        Background background =
                MaskedBackground.measure(WALL, false, 200, (x, y) -> x >= 50 && x < 51 && y >= 100 && y < 101);

        // One cell and 2 % of 200 round it.
        assertThat(background.pixels()).isEqualTo(100 * 200 - 9 * 9);
    }

    @Test
    void a_person_just_below_the_bottom_takes_a_margin_too() {
        Background above = MaskedBackground.measure(WALL, false, 100, (x, y) -> y >= 102);
        Background below = MaskedBackground.measure(WALL, false, 100, (x, y) -> y >= 104);

        assertThat(above.pixels()).isEqualTo(100 * 98);
        assertThat(below.pixels()).isEqualTo(100 * 100);
    }

    @Test
    void where_the_person_is_everywhere_nothing_is_measured() {
        assertThat(MaskedBackground.measure(WALL, false, 200, (x, y) -> true).pixels())
                .isZero();
    }

    @Test
    void a_large_photo_is_asked_about_in_its_own_pixels() {
        SrgbImage large = Scenes.of(1000, 2000, (x, y) -> x < 500 ? 0 : 0xffffff);

        Background background = MaskedBackground.measure(large, false, 2000, (x, y) -> x < 500);

        assertThat(background.whiteShare()).isEqualTo(1);
    }
}
