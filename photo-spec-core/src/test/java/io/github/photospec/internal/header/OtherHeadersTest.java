package io.github.photospec.internal.header;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.bytes;
import static io.github.photospec.testing.TestJpeg.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Density.Unit;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats beside JPEG and PNG; of those that are not decoded, the size is worth a sentence to who sent them. */
class OtherHeadersTest {
    @ParameterizedTest
    @EnumSource(names = {"GIF", "BMP", "TIFF"})
    void a_file_as_imageio_writes_it_has_its_size(ImageFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(TestJpeg.picture(30, 40, BufferedImage.TYPE_INT_RGB), format.id(), file);

        Header header = Headers.read(file.toByteArray(), format).orElseThrow();

        assertThat(ImageFormat.detect(file.toByteArray())).contains(format);
        assertThat(header.storedWidth()).isEqualTo(30);
        assertThat(header.storedHeight()).isEqualTo(40);
        assertThat(header.coding().decodable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, -40})
    void a_bitmap_may_count_its_rows_from_the_top(int height) {
        byte[] rows = bytes(height, height >> 8, height >> 16, height >> 24);
        byte[] sizes = join(bytes(40, 0, 0, 0, 30, 0, 0, 0), rows, bytes(1, 0, 8, 0));
        byte[] density = bytes(0x13, 0x0b, 0, 0, 0x13, 0x0b, 0, 0);

        Header header =
                read(ImageFormat.BMP, join(ascii("BM"), new byte[12], sizes, new byte[8], density, new byte[8]));

        assertThat(header.storedHeight()).isEqualTo(40);
        assertThat(header.colourMode()).isEqualTo(ColourMode.INDEXED);
        assertThat(header.densities()).extracting(Density::unit).containsExactly(Unit.PER_METRE);
    }

    @Test
    void a_bitmap_of_the_oldest_kind_has_short_sizes() {
        Header header =
                read(ImageFormat.BMP, join(ascii("BM"), new byte[12], bytes(12, 0, 0, 0, 30, 0, 40, 0, 1, 0, 24, 0)));

        assertThat(header.storedWidth()).isEqualTo(30);
        assertThat(header.storedHeight()).isEqualTo(40);
        assertThat(header.colourMode()).isEqualTo(ColourMode.RGB);
    }

    @Test
    void a_tiff_is_described_by_its_first_directory() {
        TestExif directory = TestExif.littleEndian()
                .number(256, 30)
                .number(257, 40)
                .number(258, 16)
                .number(262, 5)
                .number(338, 2)
                .number(274, 8)
                .fraction(282, 300, 1)
                .fraction(283, 300, 1);

        Header header = read(ImageFormat.TIFF, directory.bytes());

        assertThat(header.storedWidth()).isEqualTo(30);
        assertThat(header.storedHeight()).isEqualTo(40);
        assertThat(header.colourMode()).isEqualTo(ColourMode.CMYK);
        assertThat(header.alpha()).isTrue();
        assertThat(header.bitsPerSample()).isEqualTo(16);
        assertThat(header.orientation()).isEqualTo(Orientation.QUARTER_COUNTER_CLOCKWISE);
        assertThat(header.densities()).containsExactly(new Density(Origin.HEADER, 300, 300, Unit.PER_INCH));
    }

    @Test
    void a_webp_of_any_kind_has_its_size() {
        byte[] lossy = webp("VP8 ", bytes(0, 0, 0, 0x9d, 1, 0x2a, 30, 0, 40, 0));
        byte[] lossless = webp("VP8L", bytes(0x2f, 29, 39 << 6 & 0xff, 39 >> 2, 0x10));
        byte[] extended = webp("VP8X", bytes(0x10, 0, 0, 0, 29, 0, 0, 39, 0, 0));

        for (byte[] file : new byte[][] {lossy, lossless, extended}) {
            Header header = read(ImageFormat.WEBP, file);

            assertThat(header.storedWidth()).isEqualTo(30);
            assertThat(header.storedHeight()).isEqualTo(40);
            assertThat(header.endMarkerMissing()).isFalse();
            assertThat(header.alpha()).isEqualTo(file != lossy);
            assertThat(header.coding().decodable()).isTrue();
        }
    }

    @Test
    void the_frame_of_a_webp_says_how_its_colours_are_stored() {
        byte[] canvas = riff("VP8X", bytes(0x10, 0, 0, 0, 29, 0, 0, 39, 0, 0));
        byte[] lossless = riff("VP8L", bytes(0x2f, 29, 39 << 6 & 0xff, 39 >> 2, 0));

        Header header = read(ImageFormat.WEBP, webp(join(canvas, lossless)));

        assertThat(header.colourMode()).isEqualTo(ColourMode.RGB);
        assertThat(header.alpha()).isTrue();
    }

    @Test
    void an_animated_webp_is_not_decodable() {
        byte[] announced = riff("VP8X", bytes(2, 0, 0, 0, 29, 0, 0, 39, 0, 0));
        byte[] silent = riff("VP8X", bytes(0, 0, 0, 0, 29, 0, 0, 39, 0, 0));

        assertThat(read(ImageFormat.WEBP, webp(announced)).coding().decodable()).isFalse();
        assertThat(read(ImageFormat.WEBP, webp(join(silent, riff("ANMF", new byte[16]))))
                        .coding()
                        .decodable())
                .isFalse();
    }

    @Test
    void the_profile_of_a_webp_is_found_and_incomplete_if_it_is_cut() {
        byte[] canvas = riff("VP8X", bytes(0x20, 0, 0, 0, 29, 0, 0, 39, 0, 0));
        byte[] file = webp(join(canvas, riff("ICCP", new byte[200])));

        IccProfile whole = read(ImageFormat.WEBP, file).profile().orElseThrow();
        IccProfile cut =
                read(ImageFormat.WEBP, Arrays.copyOf(file, 150)).profile().orElseThrow();

        assertThat(whole.bytes(file))
                .hasValueSatisfying(profile -> assertThat(profile).hasSize(200));
        assertThat(cut.complete()).isFalse();
    }

    @Test
    void a_webp_may_be_turned_by_exif() {
        byte[] exif = TestExif.bigEndian().number(0x0112, 6).bytes();

        Header header = read(
                ImageFormat.WEBP, webp(join(riff("VP8X", bytes(8, 0, 0, 0, 29, 0, 0, 39, 0, 0)), riff("EXIF", exif))));

        assertThat(header.orientation()).isEqualTo(Orientation.QUARTER_CLOCKWISE);
    }

    @Test
    void a_heic_has_the_size_of_its_primary_picture() {
        byte[] thumbnail = box("ispe", bytes(0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 5));
        byte[] picture = box("ispe", bytes(0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 40));
        byte[] associations = box("ipma", bytes(0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 1, 0x01, 0, 2, 1, 0x82));
        byte[] properties = box("iprp", join(box("ipco", join(thumbnail, picture)), associations));
        byte[] meta = box("meta", join(bytes(0, 0, 0, 0), box("pitm", bytes(0, 0, 0, 0, 0, 2)), properties));
        byte[] file = join(box("ftyp", ascii("heic\0\0\0\0")), meta);

        Header header = read(ImageFormat.HEIC, file);

        assertThat(header.storedWidth()).isEqualTo(30);
        assertThat(header.storedHeight()).isEqualTo(40);
        for (int length = 0; length < file.length; length++) {
            assertThat(Headers.read(Arrays.copyOf(file, length), ImageFormat.HEIC))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_without_content_has_no_header(ImageFormat format) {
        assertThat(Headers.read(new byte[0], format)).isEmpty();
        assertThat(Headers.read(new byte[64], format)).isEmpty();
    }

    private static byte[] webp(String type, byte[] content) {
        return webp(riff(type, content));
    }

    private static byte[] webp(byte[] chunks) {
        return join(ascii("RIFF"), bytes(chunks.length + 4, 0, 0, 0), ascii("WEBP"), chunks);
    }

    private static byte[] riff(String type, byte[] content) {
        return join(ascii(type), bytes(content.length, 0, 0, 0), content, new byte[content.length & 1]);
    }

    private static byte[] box(String type, byte[] content) {
        return join(bytes(0, 0, 0, content.length + 8), ascii(type), content);
    }

    private static Header read(ImageFormat format, byte[] file) {
        return Headers.read(file, format).orElseThrow();
    }
}
