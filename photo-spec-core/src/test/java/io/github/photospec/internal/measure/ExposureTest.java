package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.SrgbImage;
import org.junit.jupiter.api.Test;

class ExposureTest {
    @Test
    void a_middle_grey_is_neither_dark_nor_bright_and_has_no_range() {
        Exposure exposure = Exposure.measure(Scenes.of(180, 240, (x, y) -> 0x808080));

        assertThat(exposure).isEqualTo(new Exposure(0, 0, 0));
    }

    @Test
    void luma_30_is_dark_and_31_is_not() {
        assertThat(Exposure.measure(Scenes.of(180, 240, (x, y) -> 0x1e1e1e)).low())
                .isEqualTo(1);
        assertThat(Exposure.measure(Scenes.of(180, 240, (x, y) -> 0x1f1f1f)).low())
                .isZero();
    }

    @Test
    void burnt_out_skin_is_bright() {
        SrgbImage burnt = Scenes.portrait(180, 240, (x, y) -> 0x6080a0);
        SrgbImage image = Scenes.of(
                180, 240, (x, y) -> x > 75 && x < 105 && y > 80 && y < 120 ? 0xffffff : burnt.argb(x, y) & 0xffffff);

        assertThat(Exposure.measure(image).high()).isGreaterThan(0.2);
    }

    @Test
    void a_white_background_is_not_bright_skin() {
        SrgbImage narrow = Scenes.of(180, 240, (x, y) -> Math.abs(x - 90) < 20 ? 0xc09080 : 0xffffff);

        assertThat(Exposure.measure(narrow).high()).isZero();
    }

    @Test
    void equally_frequent_levels_have_as_many_bits() {
        SrgbImage sixteen = Scenes.of(640, 640, (x, y) -> (x % 16) * 8 * 0x010101 + 0x202020);

        assertThat(Exposure.measure(sixteen).range()).isCloseTo(4, within(0.01));
    }

    @Test
    void transparent_pixels_do_not_count() {
        SrgbImage nothing = SrgbImage.ofRows(180, 240, (y, row) -> java.util.Arrays.fill(row, 0x00ffffff));

        assertThat(Exposure.measure(nothing)).isEqualTo(new Exposure(0, 0, 0));
    }
}
