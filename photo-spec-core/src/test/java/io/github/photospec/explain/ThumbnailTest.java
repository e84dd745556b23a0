package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailTest {
    @ParameterizedTest
    @CsvSource({
        "180, 240, 180, 240",
        "90, 120, 90, 120",
        "241, 241, 240, 240",
        "480, 640, 180, 240",
        "4000, 3000, 240, 180",
        "1, 2000, 1, 240",
        "2000, 1, 240, 1"
    })
    void a_picture_is_made_as_small_as_needed_and_never_larger(int width, int height, int wide, int high) {
        SrgbImage image = Thumbnail.of(grey(width, height)).image();

        assertThat(image.width()).isEqualTo(wide);
        assertThat(image.height()).isEqualTo(high);
        assertThat(image.argb(wide / 2, high / 2)).isEqualTo(0xff808080);
    }

    @Test
    void every_pixel_of_a_large_picture_counts() {
        SrgbImage stripes =
                SrgbImage.ofRows(1920, 1920, (y, row) -> Arrays.fill(row, y % 2 == 0 ? 0xff000000 : 0xffffffff));

        assertThat(Thumbnail.of(stripes).image().argb(100, 100) & 0xff).isBetween(120, 135);
    }

    @Test
    void a_large_picture_is_no_thumbnail() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thumbnail(grey(241, 10)))
                .withMessageContaining("240 px");
    }

    static SrgbImage grey(int width, int height) {
        return SrgbImage.ofRows(width, height, (y, row) -> Arrays.fill(row, 0xff808080));
    }
}
