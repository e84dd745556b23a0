package io.github.photospec.internal.header;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.bytes;
import static io.github.photospec.testing.TestJpeg.frame;
import static io.github.photospec.testing.TestJpeg.join;
import static io.github.photospec.testing.TestJpeg.segment;
import static io.github.photospec.testing.TestJpeg.with;
import static io.github.photospec.testing.TestJpeg.withoutJfif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.ColourMode;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.PersonalData;
import io.github.photospec.testing.TestJpeg;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegHeaderTest {
    private static final int BASELINE = 0xc0;

    @Test
    void a_baseline_file_has_its_size_colour_and_sampling() {
        Header header = read(TestJpeg.written(180, 240, 0.75f));

        assertThat(header.storedWidth()).isEqualTo(180);
        assertThat(header.storedHeight()).isEqualTo(240);
        assertThat(header.colourMode()).isEqualTo(ColourMode.YCBCR);
        assertThat(header.bitsPerSample()).isEqualTo(8);
        assertThat(header.progressive()).isFalse();
        assertThat(header.subsampling()).contains(new ChromaSubsampling(2, 2));
        assertThat(header.coding().scans()).isEqualTo(1);
        assertThat(header.coding().decodable()).isTrue();
        assertThat(header.personalData()).isEmpty();
    }

    @Test
    void a_grey_file_has_one_component_and_no_sampling() {
        Header header = read(TestJpeg.grey(20, 10));

        assertThat(header.colourMode()).isEqualTo(ColourMode.GREY);
        assertThat(header.subsampling()).isEmpty();
    }

    @Test
    void a_progressive_file_is_followed_through_all_its_scans() {
        Header header = read(join(TestJpeg.progressive(100, 80), ascii("more")));

        assertThat(header.progressive()).isTrue();
        assertThat(header.coding().scans()).isGreaterThan(5);
        assertThat(header.endMarkerMissing()).isFalse();
        assertThat(header.trailingBytes()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 95, 97, 100})
    void quality_is_estimated_as_it_was_set(int quality) {
        Header header = read(TestJpeg.written(16, 16, quality / 100f));

        assertThat(header.jpegQuality().orElseThrow()).isCloseTo(quality, within(1));
    }

    @Test
    void quality_of_a_table_with_two_bytes_a_value_knows_no_upper_bound() {
        byte[] luma = new byte[128];
        for (int i = 0; i < 64; i++) {
            // The mean of table K.1 is 57.6; at quality 10 libjpeg multiplies by five.
            luma[2 * i] = 288 >> 8;
            luma[2 * i + 1] = (byte) 288;
        }

        Header header = read(with(frame(BASELINE, 8, 8, 8, 1, 0x11, 0), segment(0xdb, bytes(0x10), luma)));

        assertThat(header.jpegQuality()).hasValue(10);
    }

    @Test
    void quality_is_unknown_without_tables() {
        assertThat(read(frame(BASELINE, 8, 8, 8, 1, 0x11, 0)).jpegQuality()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0x11, 0x11, 4:4:4",
        "0x21, 0x11, 4:2:2",
        "0x22, 0x11, 4:2:0",
        "0x12, 0x11, 4:4:0",
        "0x41, 0x11, 4:1:1",
        "0x42, 0x11, 4:1:0",
        "0x22, 0x22, 4:4:4",
        "0x31, 0x11, 3x1"
    })
    void sampling_is_the_first_component_against_the_second(String luma, String chroma, String notation) {
        int first = Integer.decode(luma);
        int second = Integer.decode(chroma);

        Header header = read(frame(BASELINE, 8, 9, 9, 1, first, 0, 2, second, 1, 3, second, 1));

        assertThat(header.subsampling().orElseThrow().notation()).isEqualTo(notation);
    }

    @Test
    void impossible_sampling_is_none() {
        assertThat(read(frame(BASELINE, 8, 9, 9, 1, 0x22, 0, 2, 0x00, 1, 3, 0x11, 1))
                        .subsampling())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, RGB", "1, YCBCR", "2, YCBCR"})
    void three_components_follow_the_adobe_transform(int transform, ColourMode mode) {
        byte[] file = with(frame(BASELINE, 8, 9, 9, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1), adobe(transform));

        assertThat(read(file).colourMode()).isEqualTo(mode);
        assertThat(read(file).coding().coloursStated()).isTrue();
    }

    @Test
    void three_components_named_rgb_are_rgb_unless_jfif_says_otherwise() {
        byte[] named = frame(BASELINE, 8, 9, 9, 'R', 0x11, 0, 'G', 0x11, 0, 'B', 0x11, 0);

        assertThat(read(named).colourMode()).isEqualTo(ColourMode.RGB);
        assertThat(read(with(named, TestJpeg.jfif(0, 1, 1))).colourMode()).isEqualTo(ColourMode.YCBCR);
    }

    @ParameterizedTest
    @CsvSource({"0, CMYK", "2, YCCK"})
    void four_components_are_inks(int transform, ColourMode mode) {
        byte[] file = frame(BASELINE, 8, 9, 9, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0);

        assertThat(read(with(file, adobe(transform))).colourMode()).isEqualTo(mode);
        assertThat(read(file).colourMode()).isEqualTo(ColourMode.CMYK);
    }

    @ParameterizedTest
    @CsvSource({
        "0xc0, 8, true",
        "0xc1, 8, true",
        "0xc2, 8, true",
        "0xc1, 12, false",
        "0xc3, 8, false",
        "0xc9, 8, false",
        "0xca, 8, false"
    })
    void only_huffman_codes_of_eight_bits_are_decodable(String process, int bits, boolean decodable) {
        Header header = read(frame(Integer.decode(process), bits, 9, 9, 1, 0x11, 0));

        assertThat(header.coding().decodable()).isEqualTo(decodable);
        assertThat(header.bitsPerSample()).isEqualTo(bits);
    }

    @Test
    void bytes_after_the_end_marker_are_counted() {
        byte[] file = TestJpeg.written(64, 64, 0.9f);

        assertThat(read(file).trailingBytes()).isZero();
        assertThat(read(join(file, new byte[5000])).trailingBytes()).isEqualTo(5000);
    }

    @Test
    void a_file_cut_in_its_scan_lacks_its_end_marker() {
        byte[] file = TestJpeg.written(64, 64, 0.9f);

        Header header = read(Arrays.copyOf(file, file.length - 1));

        assertThat(header.endMarkerMissing()).isTrue();
        assertThat(header.trailingBytes()).isZero();
    }

    @Test
    void stuffed_bytes_restart_markers_and_fill_bytes_do_not_end_a_scan() {
        byte[] start = frame(BASELINE, 8, 8, 8, 1, 0x11, 0);
        byte[] scan = bytes(0xff, 0x00, 0xd9, 0xff, 0xd0, 0xff, 0xd7, 1, 0xff, 0xff, 0xff, 0x00, 0xff, 0xff, 0xd9, 7);

        Header header = read(join(Arrays.copyOf(start, start.length - 2), scan));

        assertThat(header.endMarkerMissing()).isFalse();
        assertThat(header.trailingBytes()).isEqualTo(1);
    }

    @Test
    void a_thumbnail_with_an_end_marker_of_its_own_is_not_the_end() {
        byte[] thumbnail = TestJpeg.written(16, 16, 0.5f);

        Header header = read(with(TestJpeg.written(40, 30, 0.9f), segment(0xe1, ascii("Exif\0\0"), thumbnail)));

        assertThat(header.storedWidth()).isEqualTo(40);
        assertThat(header.trailingBytes()).isZero();
    }

    @Test
    void a_file_without_a_frame_before_its_scan_has_no_header() {
        byte[] scanFirst = join(
                bytes(0xff, 0xd8),
                segment(0xda, bytes(0, 0, 63, 0)),
                segment(BASELINE, bytes(8, 0, 9, 0, 9, 1, 1, 0x11, 0)),
                bytes(0xff, 0xd9));

        assertThat(Headers.read(scanFirst, ImageFormat.JPEG)).isEmpty();
    }

    @Test
    void a_second_start_marker_before_the_frame_is_refused_as_decoders_do() {
        byte[] twice = join(bytes(0xff, 0xd8), TestJpeg.written(8, 8, 0.5f));

        assertThat(Headers.read(twice, ImageFormat.JPEG)).isEmpty();
    }

    @Test
    void a_segment_longer_than_the_file_ends_the_header() {
        byte[] file = join(bytes(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff), new byte[100]);

        assertThat(Headers.read(file, ImageFormat.JPEG)).isEmpty();
    }

    @Test
    void a_picture_without_rows_has_no_header() {
        assertThat(Headers.read(frame(BASELINE, 8, 9, 0, 1, 0x11, 0), ImageFormat.JPEG))
                .isEmpty();
    }

    @Test
    void a_remark_is_personal_and_an_encoders_signature_is_not() {
        byte[] file = TestJpeg.written(8, 8, 0.5f);

        assertThat(read(with(file, segment(0xfe, ascii("for Aunt Li")))).personalData())
                .containsExactly(PersonalData.AUTHOR_OR_COMMENT);
        assertThat(read(with(file, segment(0xfe, ascii("CREATOR: gd-jpeg v1.0"))))
                        .personalData())
                .isEmpty();
    }

    @Test
    void profile_chunks_are_put_in_order_and_named() {
        byte[] profile = new byte[300];
        System.arraycopy(bytes(0, 0, 0, 1), 0, profile, 128, 4);
        System.arraycopy(join(ascii("desc"), bytes(0, 0, 0, 144, 0, 0, 0, 40)), 0, profile, 132, 12);
        System.arraycopy(join(ascii("desc\0\0\0\0\0\0\0\20Adobe RGB (1998)")), 0, profile, 144, 28);
        byte[] second = segment(0xe2, ascii("ICC_PROFILE\0\2\2"), Arrays.copyOfRange(profile, 200, 300));
        byte[] first = segment(0xe2, ascii("ICC_PROFILE\0\1\2"), Arrays.copyOf(profile, 200));
        byte[] file = with(TestJpeg.written(8, 8, 0.5f), second, first);

        IccProfile found = read(file).profile().orElseThrow();

        assertThat(found.description()).isEqualTo("Adobe RGB (1998)");
        assertThat(found.bytes(file)).contains(profile);
    }

    @Test
    void a_profile_with_a_part_missing_is_incomplete() {
        byte[] file = with(TestJpeg.written(8, 8, 0.5f), segment(0xe2, ascii("ICC_PROFILE\0\1\2"), new byte[200]));

        IccProfile found = read(file).profile().orElseThrow();

        assertThat(found.description()).isEqualTo("unnamed");
        assertThat(found.bytes(file)).isEmpty();
    }

    @Test
    void a_file_without_jfif_is_read_as_well() {
        assertThat(read(withoutJfif(TestJpeg.written(30, 20, 0.5f))).densities())
                .isEmpty();
    }

    @Test
    void a_file_cut_at_any_length_is_read_or_has_no_header() {
        byte[] file = TestJpeg.progressive(32, 32);

        for (int length = 2; length < file.length; length++) {
            Optional<Header> header = Headers.read(Arrays.copyOf(file, length), ImageFormat.JPEG);

            assertThat(header.map(Header::endMarkerMissing).orElse(true)).isTrue();
        }
    }

    private static byte[] adobe(int transform) {
        return segment(0xee, ascii("Adobe"), bytes(0, 100, 0, 0, 0, 0, transform));
    }

    private static Header read(byte[] file) {
        return Headers.read(file, ImageFormat.JPEG).orElseThrow();
    }
}
