package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.jpeg.JpegEncoder.FULL_COLOUR;
import static io.github.photospec.internal.jpeg.JpegEncoder.SHARED_COLOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.inspect.Readability;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegEncoderTest {
    private static final SrgbImage PORTRAIT = TestPictures.portrait(90, 120);

    @Test
    void the_inspector_reads_back_what_was_asked_and_warns_of_nothing() {
        JpegEncoder encoder = JpegEncoder.of(PORTRAIT, OptionalInt.of(300));

        for (int quality = 1; quality <= 100; quality++) {
            Inspection inspection = inspect(encoder.encode(quality, FULL_COLOUR));
            ImageFacts image = inspection.image().orElseThrow();

            assertThat(image.jpegQuality()).hasValue(quality);
            assertThat(image.subsampling()).contains(FULL_COLOUR);
            assertThat(inspection.readability()).isEqualTo(Readability.YES);
            assertThat(inspection.warnings()).isEmpty();
        }
    }

    @Test
    void it_is_a_baseline_picture_in_usual_colours() {
        ImageFacts image = facts(JpegEncoder.of(PORTRAIT, OptionalInt.empty()).encode(95, SHARED_COLOUR));

        assertThat(image.storedWidth()).isEqualTo(90);
        assertThat(image.storedHeight()).isEqualTo(120);
        assertThat(image.progressive()).isFalse();
        assertThat(image.colourMode()).isEqualTo(ColourMode.YCBCR);
        assertThat(image.subsampling()).contains(SHARED_COLOUR);
        assertThat(image.personalData()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 72, 300, 65_534})
    void jfif_and_exif_state_the_same_density(int dpi) {
        ImageFacts image = facts(JpegEncoder.of(PORTRAIT, OptionalInt.of(dpi)).encode(95, FULL_COLOUR));

        assertThat(image.densities())
                .containsExactly(
                        new Density(Origin.JFIF, dpi, dpi, Density.Unit.PER_INCH),
                        new Density(Origin.EXIF, dpi, dpi, Density.Unit.PER_INCH));
    }

    @Test
    void without_a_density_pixels_are_square_and_nothing_else_is_said() {
        ImageFacts image = facts(JpegEncoder.of(PORTRAIT, OptionalInt.empty()).encode(95, FULL_COLOUR));

        assertThat(image.densities()).containsExactly(new Density(Origin.JFIF, 1, 1, Density.Unit.ASPECT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_535})
    void a_density_that_jfif_cannot_hold_is_refused(int dpi) {
        assertThatIllegalArgumentException().isThrownBy(() -> JpegEncoder.of(PORTRAIT, OptionalInt.of(dpi)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void a_quality_outside_of_libjpegs_is_refused(int quality) {
        JpegEncoder encoder = JpegEncoder.of(PORTRAIT, OptionalInt.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> encoder.encode(quality, FULL_COLOUR));
    }

    /** As cjpeg writes them: the first values in the file's order of table 0. */
    @ParameterizedTest
    @CsvSource({
        "100, 01010101010101010101010101010101",
        "95, 02010101010102010101020202020204",
        "93, 02020202020102020202030202030306",
        "75, 080606070605080707070909080a0c14",
        "50, 100b0c0e0c0a100e0d0e121110131828",
        "30, 1b12141714111b1716171e1c1b202842",
        "1, ffffffffffffffffffffffffffffffff"
    })
    void tables_are_those_of_libjpeg(int quality, String start) {
        byte[] jpeg = JpegEncoder.of(PORTRAIT, OptionalInt.empty()).encode(quality, FULL_COLOUR);

        // The marker, its length and the number of the table come first.
        assertThat(HexFormat.of().formatHex(jpeg)).contains("ffdb004300" + start);
    }

    @Test
    void the_header_is_nothing_but_jfif_and_exif_before_the_tables() {
        byte[] jpeg = JpegEncoder.of(PORTRAIT, OptionalInt.of(300)).encode(95, FULL_COLOUR);

        assertThat(HexFormat.of().formatHex(jpeg, 0, 20)).isEqualTo("ffd8ffe000104a46494600010201012c012c0000");
        assertThat(HexFormat.of().formatHex(jpeg, 20, 30)).isEqualTo("ffe1" + "0068" + "457869660000");
        assertThat(HexFormat.of().formatHex(jpeg, 126, 128)).isEqualTo("ffdb");
    }

    @Test
    void the_same_picture_gives_the_same_bytes() {
        byte[] first = JpegEncoder.of(PORTRAIT, OptionalInt.of(300)).encode(88, FULL_COLOUR);
        byte[] second = JpegEncoder.of(PORTRAIT, OptionalInt.of(300)).encode(88, FULL_COLOUR);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_best_quality_keeps_every_pixel_nearly() throws IOException {
        byte[] jpeg = JpegEncoder.of(PORTRAIT, OptionalInt.empty()).encode(100, FULL_COLOUR);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
        for (int y = 0; y < PORTRAIT.height(); y++) {
            for (int x = 0; x < PORTRAIT.width(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int channel = (PORTRAIT.argb(x, y) >> shift) & 255;
                    assertThat((read.getRGB(x, y) >> shift) & 255).isCloseTo(channel, within(4));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 17", "8, 8", "17, 1"})
    void pictures_of_any_size_are_encoded(int width, int height) {
        byte[] jpeg = JpegEncoder.of(TestPictures.noise(width, height), OptionalInt.of(72))
                .encode(90, SHARED_COLOUR);

        assertThat(inspect(jpeg).readability()).isEqualTo(Readability.YES);
        assertThat(facts(jpeg).storedWidth()).isEqualTo(width);
        assertThat(facts(jpeg).storedHeight()).isEqualTo(height);
    }

    private static ImageFacts facts(byte[] jpeg) {
        return inspect(jpeg).image().orElseThrow();
    }

    private static Inspection inspect(byte[] jpeg) {
        return PhotoInspector.create().inspect(jpeg, Optional.of("photo.jpg"));
    }
}
