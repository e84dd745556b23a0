package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.SrgbImage;
import org.junit.jupiter.api.Test;

class BackgroundStripsTest {
    /** What tells plain from busy, docs/measures.md. */
    private static final double BUSY = 3.4;

    @Test
    void white_is_white_and_even() {
        Background background = measure(Scenes.portrait(0xffffff));

        assertThat(background.whiteShare()).isEqualTo(1);
        assertThat(background.unevenness()).isLessThan(0.01);
        assertThat(background.dominantRgb()).isEqualTo(0xffffff);
        assertThat(background.pixels()).isGreaterThan(2000);
    }

    @Test
    void the_darkest_white_has_a_lightness_of_90() {
        // L* of 226 and of 225 is 90.1 and 89.7.
        assertThat(measure(Scenes.portrait(0xe3e3e3)).whiteShare()).isEqualTo(1);
        assertThat(measure(Scenes.portrait(0xe1e1e1)).whiteShare()).isZero();
    }

    @Test
    void light_colours_are_not_white() {
        assertThat(measure(Scenes.portrait(0xe0f0ff)).whiteShare()).isZero();
    }

    @Test
    void blue_is_even_and_not_white() {
        Background background = measure(Scenes.portrait(0x438edb));

        assertThat(background.whiteShare()).isZero();
        assertThat(background.unevenness()).isLessThan(0.01);
        assertThat(background.dominantRgb()).isEqualTo(0x438edb);
    }

    @Test
    void a_soft_gradient_is_less_even_than_a_flat_wall_and_not_busy() {
        SrgbImage wall = Scenes.portrait(180, 240, (x, y) -> (200 - y / 5) * 0x010101);

        assertThat(measure(wall).unevenness()).isBetween(0.3, 2.3);
    }

    @Test
    void a_room_is_busy() {
        assertThat(measure(Scenes.portrait(180, 240, Scenes.room())).unevenness())
                .isGreaterThan(2 * BUSY);
    }

    @Test
    void two_flat_halves_that_differ_much_are_busy_although_they_have_hardly_an_edge() {
        SrgbImage halves = Scenes.portrait(180, 240, (x, y) -> x < 60 ? 0x202020 : 0xe0e0e0);

        assertThat(measure(halves).unevenness()).isGreaterThan(BUSY);
    }

    @Test
    void size_hardly_matters() {
        Background small = measure(Scenes.portrait(180, 240, (x, y) -> (200 - y * 48 / 240) * 0x010101));
        Background large = measure(Scenes.portrait(1200, 1600, (x, y) -> (200 - y * 48 / 1600) * 0x010101));

        assertThat(large.unevenness()).isCloseTo(small.unevenness(), within(0.25));
        assertThat(large.dominantRgb() & 0xff)
                .isBetween((small.dominantRgb() & 0xff) - 2, (small.dominantRgb() & 0xff) + 2);
    }

    @Test
    void transparent_pixels_and_their_neighbours_never_count() {
        SrgbImage round = SrgbImage.ofRows(400, 400, (y, row) -> {
            for (int x = 0; x < 400; x++) {
                boolean inside = (x - 200) * (x - 200) + (y - 200) * (y - 200) < 200 * 200;
                row[x] = inside ? 0xff4060a0 : 0x00ffffff;
            }
        });

        Background background = BackgroundStrips.measure(round, true);

        assertThat(background.whiteShare()).isZero();
        assertThat(background.dominantRgb()).isEqualTo(0x4060a0);
        assertThat(background.unevenness()).isLessThan(0.01);
    }

    @Test
    void a_wholly_transparent_photo_has_no_background() {
        SrgbImage nothing = SrgbImage.ofRows(180, 240, (y, row) -> java.util.Arrays.fill(row, 0x00ffffff));

        assertThat(BackgroundStrips.measure(nothing, true).pixels()).isZero();
    }

    @Test
    void pictures_of_any_shape_give_an_answer() {
        int[][] shapes = {{1, 1}, {2, 3}, {7, 5}, {1, 5000}, {5000, 1}, {20, 3000}, {321, 321}};
        for (int[] shape : shapes) {
            Background background = measure(Scenes.of(shape[0], shape[1], (x, y) -> 0x808080));

            assertThat(background.unevenness()).isBetween(0.0, 0.01);
        }
    }

    private static Background measure(SrgbImage image) {
        return BackgroundStrips.measure(image, false);
    }
}
