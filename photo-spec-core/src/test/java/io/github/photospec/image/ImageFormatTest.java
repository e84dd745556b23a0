package io.github.photospec.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.testing.TestJpeg;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFormatTest {
    private static final String BITMAP = "BM\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0";

    @ParameterizedTest
    @CsvSource({
        "JPEG, '\u00ff\u00d8\u00ff\u00e0'",
        "PNG, '\u0089PNG\r\n\u001a\n'",
        "GIF, GIF87a",
        "GIF, GIF89a",
        "TIFF, 'II*\0'",
        "TIFF, 'MM\0*'",
        "TIFF, 'II+\0'",
        "TIFF, 'MM\0+'",
        "WEBP, RIFFxxxxWEBP",
        "HEIC, '\0\0\0\u0014ftypheic\0\0\0\0mif1'",
        "HEIC, '\0\0\0\u0014ftypmif1\0\0\0\0heic'",
        "AVIF, '\0\0\0\u0014ftypavif\0\0\0\0mif1'",
        "AVIF, '\0\0\0\u0018ftypmif1\0\0\0\0miafavif'"
    })
    void the_first_bytes_tell_the_format(ImageFormat format, String start) {
        assertThat(ImageFormat.detect(TestJpeg.ascii(start))).contains(format);
    }

    @Test
    void a_bitmap_is_told_by_its_second_header_too() {
        assertThat(ImageFormat.detect(TestJpeg.ascii(BITMAP))).contains(ImageFormat.BMP);
        assertThat(ImageFormat.detect(TestJpeg.ascii("BMW drivers wanted, no experience needed")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u00ff", "GIF88a", "RIFFxxxxWAVE", "\0\0\0\u0014ftypisom\0\0\0\0mp42", "MM*\0", "%PDF"})
    void other_bytes_are_no_picture(String start) {
        assertThat(ImageFormat.detect(TestJpeg.ascii(start))).isEmpty();
    }

    @Test
    void a_brand_beyond_the_box_does_not_count() {
        assertThat(ImageFormat.detect(TestJpeg.ascii("\0\0\0\u0010ftypisom\0\0\0\0heic")))
                .isEmpty();
    }

    @Test
    void any_first_part_of_a_bitmap_is_looked_at_without_reading_past_its_end() {
        byte[] bytes = TestJpeg.ascii(BITMAP);

        for (int length = 0; length < bytes.length; length++) {
            assertThat(ImageFormat.detect(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }
}
