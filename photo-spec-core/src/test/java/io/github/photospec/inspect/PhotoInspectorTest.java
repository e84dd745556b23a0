package io.github.photospec.inspect;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.join;
import static io.github.photospec.testing.TestJpeg.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.inspect.InspectionWarning.Code;
import io.github.photospec.internal.decode.Webp;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhotoInspectorTest {
    private static final byte[] JPEG = TestJpeg.written(18, 24, 0.8f);

    private final PhotoInspector inspector = PhotoInspector.create().withDepth(InspectionDepth.FILE);

    @Test
    void a_sound_file_has_its_facts_and_no_warning() {
        Inspection inspection = inspector.inspect(JPEG, Optional.of("photo.JPG"));

        assertThat(inspection.readability()).isEqualTo(Readability.NOT_TRIED);
        assertThat(inspection.file().length()).isEqualTo(JPEG.length);
        assertThat(inspection.file().format()).contains(ImageFormat.JPEG);
        assertThat(inspection.image().orElseThrow().width()).isEqualTo(18);
        assertThat(inspection.image().orElseThrow().height()).isEqualTo(24);
        assertThat(inspection.warnings()).isEmpty();
    }

    @Test
    void the_hash_is_computed_only_when_asked() {
        PhotoInspector hashing = inspector.withSha256(true);

        assertThat(inspector.inspect(JPEG, Optional.empty()).file().sha256()).isEmpty();
        // FIPS 180-2, B.1.
        assertThat(hashing.inspect(ascii("abc"), Optional.empty()).file().sha256())
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void an_empty_file_is_empty() {
        assertThat(readability(new byte[0])).isEqualTo(Readability.EMPTY);
    }

    @Test
    void a_file_of_just_the_limit_is_read_and_one_more_byte_is_too_many() {
        PhotoInspector limited = inspector.withLimits(new InspectionLimits(JPEG.length, 1000));

        assertThat(limited.inspect(JPEG, Optional.empty()).readability()).isEqualTo(Readability.NOT_TRIED);
        assertThat(limited.inspect(join(JPEG, new byte[1]), Optional.empty()).readability())
                .isEqualTo(Readability.TOO_LARGE);
    }

    @Test
    void a_file_over_the_limit_may_be_a_part_so_that_only_its_format_is_told() {
        PhotoInspector limited = inspector.withSha256(true).withLimits(new InspectionLimits(100, 1000));

        Inspection inspection = limited.inspect(Arrays.copyOf(JPEG, 101), Optional.of("photo.png"));

        assertThat(inspection.file().format()).contains(ImageFormat.JPEG);
        assertThat(inspection.file().sha256()).isEmpty();
        assertThat(inspection.image()).isEmpty();
        assertThat(inspection.warnings()).extracting(InspectionWarning::code).containsExactly(Code.EXTENSION_LIES);
    }

    @Test
    void a_picture_of_just_the_limit_is_read_and_a_smaller_limit_refuses_it() {
        PhotoInspector enough = inspector.withLimits(new InspectionLimits(100_000, 18 * 24));
        PhotoInspector tooFew = inspector.withLimits(new InspectionLimits(100_000, 18 * 24 - 1));

        assertThat(enough.inspect(JPEG, Optional.empty()).readability()).isEqualTo(Readability.NOT_TRIED);
        Inspection refused = tooFew.inspect(JPEG, Optional.empty());
        assertThat(refused.readability()).isEqualTo(Readability.TOO_MANY_PIXELS);
        assertThat(refused.image()).isPresent();
    }

    @Test
    void text_is_no_picture_and_a_known_format_that_is_not_decoded_is_unsupported() {
        assertThat(readability(ascii("hello"))).isEqualTo(Readability.NOT_A_PICTURE);
        assertThat(readability(ascii("GIF89a\u0009\0\u0009\0\0\0\0"))).isEqualTo(Readability.UNSUPPORTED);
    }

    @Test
    void a_still_webp_is_decoded_within_the_limits() {
        PhotoInspector tooFew = inspector.withLimits(new InspectionLimits(100_000, 40 * 24 - 1));

        Inspection inspection = PhotoInspector.create().inspect(Webp.lossy(), Optional.empty());

        assertThat(inspection.readability()).isEqualTo(Readability.YES);
        assertThat(inspection.pixels()).isPresent();
        assertThat(tooFew.inspect(Webp.lossy(), Optional.empty()).readability()).isEqualTo(Readability.TOO_MANY_PIXELS);
    }

    @Test
    void a_jpeg_of_a_rare_process_is_unsupported() {
        assertThat(readability(TestJpeg.frame(0xc3, 8, 9, 9, 1, 0x11, 0))).isEqualTo(Readability.UNSUPPORTED);
    }

    @Test
    void a_jpeg_without_a_header_is_corrupt() {
        assertThat(readability(Arrays.copyOf(JPEG, 30))).isEqualTo(Readability.CORRUPT);
    }

    @Test
    void a_png_named_jpg_is_warned_of() {
        byte[] png = join(TestJpeg.bytes(0x89), ascii("PNG\r\n\u001a\n"));

        assertThat(inspector.inspect(png, Optional.of("photo.jpg")).warnings())
                .containsExactly(InspectionWarning.of(Code.EXTENSION_LIES, "jpg", "png"));
    }

    @Test
    void an_extension_that_may_be_a_persons_number_is_not_repeated() {
        assertThat(inspector
                        .inspect(JPEG, Optional.of("photo.430102200001010000"))
                        .warnings())
                .containsExactly(InspectionWarning.of(Code.EXTENSION_LIES, "…", "jpeg"));
    }

    @Test
    void a_cut_file_and_bytes_after_the_end_are_warned_of() {
        assertThat(inspector
                        .inspect(Arrays.copyOf(JPEG, JPEG.length - 2), Optional.empty())
                        .warnings())
                .containsExactly(InspectionWarning.of(Code.END_MARKER_MISSING));
        assertThat(inspector.inspect(join(JPEG, new byte[12]), Optional.empty()).warnings())
                .containsExactly(InspectionWarning.of(Code.TRAILING_BYTES, "12"));
    }

    @Test
    void contradicting_densities_are_listed() {
        byte[] file = with(TestJpeg.withoutJfif(JPEG), TestJpeg.jfif(1, 72, 72), TestJpeg.photoshop(300, 300, 1));

        Inspection inspection = inspector.inspect(file, Optional.empty());

        assertThat(inspection.warnings())
                .containsExactly(InspectionWarning.of(Code.DENSITY_CONTRADICTORY, "JFIF 72 dpi", "PHOTOSHOP 300 dpi"));
        assertThat(inspection.image().orElseThrow().density().orElseThrow().x()).isEqualTo(72);
    }

    @Test
    void densities_that_agree_within_rounding_do_not_contradict() {
        byte[] file = with(TestJpeg.withoutJfif(JPEG), TestJpeg.jfif(2, 28, 28), TestJpeg.photoshop(72, 72, 1));

        assertThat(inspector.inspect(file, Optional.empty()).warnings()).isEmpty();
    }

    @Test
    void a_density_that_is_not_square_is_warned_of() {
        byte[] dense = with(TestJpeg.withoutJfif(JPEG), TestJpeg.jfif(1, 72, 96));
        byte[] aspect = with(TestJpeg.withoutJfif(JPEG), TestJpeg.jfif(0, 1, 2));

        assertThat(inspector.inspect(dense, Optional.empty()).warnings())
                .containsExactly(InspectionWarning.of(Code.DENSITY_NOT_SQUARE, "72", "96"));
        assertThat(inspector.inspect(aspect, Optional.empty()).warnings())
                .containsExactly(InspectionWarning.of(Code.DENSITY_NOT_SQUARE, "1", "2"));
    }

    @Test
    void a_turned_picture_stands_upright_in_the_facts() {
        byte[] file = with(JPEG, TestJpeg.exif(TestExif.bigEndian().number(0x0112, 6)));

        Inspection inspection = inspector.inspect(file, Optional.empty());

        assertThat(inspection.image().orElseThrow().width()).isEqualTo(24);
        assertThat(inspection.image().orElseThrow().height()).isEqualTo(18);
        assertThat(inspection.warnings()).containsExactly(InspectionWarning.of(Code.TURNED_BY_EXIF, "6"));
    }

    @Test
    void place_and_other_personal_data_are_told_apart() {
        TestExif place = TestExif.bigEndian().fraction(2, 28, 1, 12, 1, 0, 1);
        TestExif exif = TestExif.bigEndian()
                .text(0x0110, "Phone")
                .text(0x013b, "Li Hua")
                .directory(0x8825, place);

        assertThat(inspector
                        .inspect(with(JPEG, TestJpeg.exif(exif)), Optional.empty())
                        .warnings())
                .containsExactly(
                        InspectionWarning.of(Code.GPS),
                        InspectionWarning.of(Code.PERSONAL_DATA, "camera", "author-or-comment"));
    }

    private Readability readability(byte[] bytes) {
        return inspector.inspect(bytes, Optional.empty()).readability();
    }
}
