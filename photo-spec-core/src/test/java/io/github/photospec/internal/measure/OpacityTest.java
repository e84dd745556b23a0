package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.SrgbImage;
import org.junit.jupiter.api.Test;

class OpacityTest {
    @Test
    void an_opaque_photo_has_no_transparent_share() {
        assertThat(Opacity.transparentShare(Scenes.portrait(0xffffff))).isZero();
    }

    @Test
    void half_transparent_pixels_count_as_transparent() {
        SrgbImage half = SrgbImage.ofRows(10, 10, (y, row) -> java.util.Arrays.fill(row, y < 3 ? 0x80ffffff : -1));

        assertThat(Opacity.transparentShare(half)).isEqualTo(0.3);
    }
}
