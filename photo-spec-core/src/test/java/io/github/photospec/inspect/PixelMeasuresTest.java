package io.github.photospec.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PixelMeasuresTest {
    @Test
    void what_a_border_holds_is_measured_as_if_the_border_were_cropped_off() {
        SrgbImage image = SrgbImage.ofRows(180, 240, (y, row) -> {
            Arrays.fill(row, 0xff0000ff);
            if (y >= 5 && y < 235) {
                Arrays.fill(row, 5, 175, y < 120 ? 0xffffffff : 0xff000000);
            }
        });

        PixelMeasures measures = PixelMeasures.of(image, true, Optional.empty());

        assertThat(measures.pixels().border()).hasValueSatisfying(border -> {
            assertThat(border.rgb()).isEqualTo(0x0000ff);
            assertThat(border.top()).isEqualTo(5 / 240.0);
            assertThat(border.left()).isEqualTo(5 / 180.0);
        });
        // Inside the border white reaches the edge: it is background, and only the black half counts.
        assertThat(measures.pixels().exposureLow()).isEqualTo(1);
        assertThat(measures.pixels().exposureHigh()).isZero();
        assertThat(measures.pixels().dynamicRange()).isZero();
        assertThat(measures.pixels().sharpness()).isGreaterThan(2);
        assertThat(measures.pixels().transparentShare()).isZero();
        assertThat(measures.background().origin()).isEqualTo(BackgroundFacts.Origin.STRIPS);
        assertThat(measures.background().dominantRgb()).isEqualTo(0xffffff);
        assertThat(measures.background().unevenness()).isLessThan(0.01);
    }

    @Test
    void transparent_photos_are_looked_at_pixel_by_pixel() {
        SrgbImage image = SrgbImage.ofRows(180, 240, (y, row) -> Arrays.fill(row, y < 24 ? 0x00ffffff : 0xff808080));

        PixelMeasures measures = PixelMeasures.of(image, false, Optional.empty());

        assertThat(measures.pixels().transparentShare()).isEqualTo(0.1);
        assertThat(measures.background().whiteShare()).isZero();
    }
}
