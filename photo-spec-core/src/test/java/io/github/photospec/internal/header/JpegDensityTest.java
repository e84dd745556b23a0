package io.github.photospec.internal.header;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.segment;
import static io.github.photospec.testing.TestJpeg.with;
import static io.github.photospec.testing.TestJpeg.withoutJfif;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Density.Unit;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegDensityTest {
    private static final byte[] PLAIN = withoutJfif(TestJpeg.written(8, 8, 0.5f));
    private static final int X_RESOLUTION = 0x011a;
    private static final int Y_RESOLUTION = 0x011b;
    private static final int RESOLUTION_UNIT = 0x0128;

    @ParameterizedTest
    @CsvSource({
        "0, 3, 4, ASPECT, 3, 4",
        "1, 72, 72, PER_INCH, 72, 72",
        "1, 1, 65534, PER_INCH, 1, 65534",
        "2, 100, 100, PER_CENTIMETRE, 254, 254"
    })
    void jfif_states_its_unit(int code, int x, int y, Unit unit, double dpiX, double dpiY) {
        assertThat(densities(TestJpeg.jfif(code, x, y))).containsExactly(new Density(Origin.JFIF, dpiX, dpiY, unit));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 0, 0", "1, 0, 72", "1, 65535, 65535", "3, 72, 72", "110, 72, 72"})
    void jfif_of_zero_of_the_highest_number_or_of_an_unknown_unit_states_none(int code, int x, int y) {
        assertThat(densities(TestJpeg.jfif(code, x, y))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, ASPECT, 300", "2, PER_INCH, 300", "3, PER_CENTIMETRE, 762"})
    void exif_states_its_unit_in_either_byte_order(int code, Unit unit, double dpi) {
        for (TestExif exif : List.of(TestExif.bigEndian(), TestExif.littleEndian())) {
            TestExif stated = exif.number(RESOLUTION_UNIT, code)
                    .fraction(X_RESOLUTION, 3000, 10)
                    .fraction(Y_RESOLUTION, 300, 1);

            assertThat(densities(TestJpeg.exif(stated))).containsExactly(new Density(Origin.EXIF, dpi, dpi, unit));
        }
    }

    @Test
    void exif_without_a_unit_is_per_inch() {
        TestExif exif = TestExif.bigEndian().fraction(X_RESOLUTION, 72, 1).fraction(Y_RESOLUTION, 72, 1);

        assertThat(densities(TestJpeg.exif(exif))).containsExactly(new Density(Origin.EXIF, 72, 72, Unit.PER_INCH));
    }

    @Test
    void exif_divided_by_zero_or_given_across_alone_states_none() {
        TestExif byZero = TestExif.bigEndian().fraction(X_RESOLUTION, 72, 0).fraction(Y_RESOLUTION, 72, 0);
        TestExif half = TestExif.bigEndian().fraction(X_RESOLUTION, 72, 1);

        assertThat(densities(TestJpeg.exif(byZero))).isEmpty();
        assertThat(densities(TestJpeg.exif(half))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void photoshop_is_per_inch_whatever_unit_it_displays(int displayUnit) {
        assertThat(densities(TestJpeg.photoshop(300, 200, displayUnit)))
                .containsExactly(new Density(Origin.PHOTOSHOP, 300, 200, Unit.PER_INCH));
    }

    @Test
    void photoshop_is_found_behind_another_resource_of_odd_length() {
        byte[] resolution = TestJpeg.resource(
                0x03ed, TestJpeg.bytes(0, 72, 0x80, 0, 0, 1, 0, 1), TestJpeg.bytes(0, 72, 0x80, 0, 0, 1, 0, 1));
        byte[] other = TestJpeg.resource(0x0fff, ascii("odd"));

        List<Density> found = densities(segment(0xed, ascii("Photoshop 3.0\0"), other, resolution));

        assertThat(found).containsExactly(new Density(Origin.PHOTOSHOP, 72.5, 72.5, Unit.PER_INCH));
    }

    @Test
    void all_statements_are_kept_in_the_order_of_belief() {
        TestExif exif = TestExif.bigEndian().fraction(X_RESOLUTION, 300, 1).fraction(Y_RESOLUTION, 300, 1);

        List<Density> found = densities(TestJpeg.photoshop(96, 96, 1), TestJpeg.exif(exif), TestJpeg.jfif(1, 72, 72));

        assertThat(found).extracting(Density::origin).containsExactly(Origin.JFIF, Origin.EXIF, Origin.PHOTOSHOP);
    }

    @Test
    void of_two_jfif_segments_the_first_counts() {
        assertThat(densities(TestJpeg.jfif(1, 72, 72), TestJpeg.jfif(1, 300, 300)))
                .extracting(Density::x)
                .containsExactly(72.0);
    }

    private static List<Density> densities(byte[]... segments) {
        return Headers.read(with(PLAIN, segments), ImageFormat.JPEG)
                .orElseThrow()
                .densities();
    }
}
