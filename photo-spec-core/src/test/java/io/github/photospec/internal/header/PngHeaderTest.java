package io.github.photospec.internal.header;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.bytes;
import static io.github.photospec.testing.TestJpeg.join;
import static io.github.photospec.testing.TestPng.chunk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Density.Unit;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.PersonalData;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import io.github.photospec.testing.TestPng;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngHeaderTest {
    private static final byte[] END = chunk("IEND");

    @Test
    void a_file_as_imageio_writes_it_has_its_size_and_colour() {
        Header header = read(TestPng.written(TestJpeg.picture(30, 40, BufferedImage.TYPE_INT_ARGB)));

        assertThat(header.storedWidth()).isEqualTo(30);
        assertThat(header.storedHeight()).isEqualTo(40);
        assertThat(header.colourMode()).isEqualTo(ColourMode.RGB);
        assertThat(header.alpha()).isTrue();
        assertThat(header.bitsPerSample()).isEqualTo(8);
        assertThat(header.coding().decodable()).isTrue();
        assertThat(header.endMarkerMissing()).isFalse();
        assertThat(header.trailingBytes()).isZero();
        assertThat(header.jpegQuality()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, GREY, false",
        "0, 16, GREY, false",
        "2, 16, RGB, false",
        "3, 4, INDEXED, false",
        "4, 8, GREY, true",
        "6, 16, RGB, true"
    })
    void the_colour_type_tells_mode_and_alpha(int type, int bits, ColourMode mode, boolean alpha) {
        Header header = read(png(ihdr(9, 9, bits, type)));

        assertThat(header.colourMode()).isEqualTo(mode);
        assertThat(header.alpha()).isEqualTo(alpha);
        assertThat(header.bitsPerSample()).isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 8, 1", "9, 9, 16, 3", "9, 9, 4, 2", "9, 9, 3, 0", "0, 9, 8, 2", "9, 0, 8, 2", "-1, 9, 8, 2"})
    void a_header_that_no_decoder_accepts_is_none(int width, int height, int bits, int type) {
        assertThat(Headers.read(png(ihdr(width, height, bits, type)), ImageFormat.PNG))
                .isEmpty();
    }

    @Test
    void transparency_may_stand_in_a_chunk_of_its_own() {
        assertThat(read(png(ihdr(9, 9, 8, 3), chunk("tRNS", 0))).alpha()).isTrue();
    }

    @Test
    void an_interlaced_file_counts_as_progressive() {
        assertThat(read(png(chunk("IHDR", 0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 1)))
                        .progressive())
                .isTrue();
    }

    @Test
    void density_is_per_metre_or_an_aspect() {
        Header metric = read(png(ihdr(9, 9, 8, 2), chunk("pHYs", 0, 0, 0x2e, 0xe0, 0, 0, 0x2e, 0xe0, 1)));
        Header aspect = read(png(ihdr(9, 9, 8, 2), chunk("pHYs", 0, 0, 0, 1, 0, 0, 0, 2, 0)));

        assertThat(metric.densities()).containsExactly(new Density(Origin.HEADER, 304.8, 304.8, Unit.PER_METRE));
        assertThat(aspect.densities()).containsExactly(new Density(Origin.HEADER, 1, 2, Unit.ASPECT));
    }

    @Test
    void exif_turns_the_picture_and_tells_the_place() {
        TestExif place = TestExif.bigEndian().fraction(2, 28, 1, 12, 1, 0, 1);
        TestExif exif = TestExif.bigEndian().number(0x0112, 6).directory(0x8825, place);

        Header header = read(png(ihdr(9, 9, 8, 2), chunk("eXIf", exif.bytes())));

        assertThat(header.orientation()).isEqualTo(Orientation.QUARTER_CLOCKWISE);
        assertThat(header.personalData()).containsExactly(PersonalData.GPS);
    }

    @Test
    void an_author_is_personal_and_software_is_not() {
        assertThat(read(png(ihdr(9, 9, 8, 2), chunk("tEXt", ascii("Author\0Li Hua"))))
                        .personalData())
                .containsExactly(PersonalData.AUTHOR_OR_COMMENT);
        assertThat(read(png(ihdr(9, 9, 8, 2), chunk("tEXt", ascii("Software\0Paint"))))
                        .personalData())
                .isEmpty();
    }

    @Test
    void a_compressed_profile_can_be_had_whole() throws IOException {
        byte[] profile = new byte[5000];
        Arrays.fill(profile, 150, 5000, (byte) 7);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(profile);
        }
        byte[] file = png(ihdr(9, 9, 8, 2), chunk("iCCP", join(ascii("Camera sRGB\0\0"), compressed.toByteArray())));

        IccProfile found = read(file).profile().orElseThrow();

        assertThat(found.description()).isEqualTo("Camera sRGB");
        assertThat(found.bytes(file)).contains(profile);
    }

    @Test
    void a_broken_compressed_profile_keeps_its_name_and_has_no_bytes() {
        byte[] file = png(ihdr(9, 9, 8, 2), chunk("iCCP", join(ascii("Camera\0\0"), bytes(1, 2, 3, 4))));

        IccProfile found = read(file).profile().orElseThrow();

        assertThat(found.description()).isEqualTo("Camera");
        assertThat(found.bytes(file)).isEmpty();
    }

    @Test
    void bytes_after_the_end_are_counted() {
        assertThat(read(join(png(ihdr(9, 9, 8, 2)), new byte[7])).trailingBytes())
                .isEqualTo(7);
    }

    @Test
    void a_file_cut_at_any_length_lacks_its_end() {
        byte[] file = png(ihdr(9, 9, 8, 2), chunk("tEXt", ascii("Author\0Li Hua")), chunk("IDAT", new byte[100]));

        for (int length = 0; length < file.length; length++) {
            assertThat(Headers.read(Arrays.copyOf(file, length), ImageFormat.PNG)
                            .map(Header::endMarkerMissing)
                            .orElse(true))
                    .isTrue();
        }
    }

    private static byte[] png(byte[]... chunks) {
        return TestPng.of(join(chunks), END);
    }

    private static byte[] ihdr(int width, int height, int bits, int type) {
        byte[] size = ByteBuffer.wrap(new byte[8]).putInt(width).putInt(height).array();
        return chunk("IHDR", join(size, bytes(bits, type, 0, 0, 0)));
    }

    private static Header read(byte[] file) {
        return Headers.read(file, ImageFormat.PNG).orElseThrow();
    }
}
