package io.github.photospec.make;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.DrawnSitter;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.decode.Webp;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.make.FixedPhoto.Reason;
import io.github.photospec.make.FixedPhoto.Unfixed;
import io.github.photospec.testing.HostileFiles;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import io.github.photospec.testing.TestPng;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhotoFixerTest {
    private final PhotoFixer fixer = PhotoFixer.create();

    @Test
    void what_lies_behind_a_picture_is_cut_off_and_counted() throws IOException {
        byte[] jpeg = clean();

        FixedPhoto fixed = fixer.fix(PhotoInput.of("a.jpg", Arrays.copyOf(jpeg, jpeg.length + 7)));

        assertThat(fixed.bytes()).isEqualTo(jpeg);
        assertThat(fixed.edits()).containsExactly(Edit.of(Edit.Kind.TRAILING_BYTES_REMOVED, 7));
        assertThat(fixed.unfixed()).isEmpty();
    }

    @Test
    void an_extension_of_another_format_is_an_edit_and_a_missing_name_is_none() throws IOException {
        FixedPhoto lying = fixer.fix(PhotoInput.of("a.png", clean()));
        FixedPhoto nameless = fixer.fix(PhotoInput.of(clean()));

        assertThat(lying.edits()).containsExactly(Edit.of(Edit.Kind.EXTENSION_CORRECTED, "jpg"));
        assertThat(nameless.edits()).isEmpty();
    }

    @Test
    void of_a_png_metadata_are_removed_and_the_rest_is_said_not_to_be_done() throws IOException {
        byte[] lying = TestExif.bigEndian().number(0x0112, 6).bytes();
        byte[] png = DrawnSitter.roomy().file("png");
        byte[] file = TestPng.with(
                png, TestPng.chunk("tEXt", TestJpeg.ascii("Author\0Li Hua")), TestPng.chunk("eXIf", lying));

        FixedPhoto fixed = fixer.withDensity(300).fix(PhotoInput.of("a.png", file));

        assertThat(fixed.edits()).containsExactly(Edit.of(Edit.Kind.METADATA_REMOVED, "tEXt", "eXIf"));
        assertThat(fixed.unfixed())
                .containsExactly(
                        new Unfixed(Edit.Kind.TURNED, Reason.FORMAT),
                        new Unfixed(Edit.Kind.DENSITY_WRITTEN, Reason.FORMAT));
        assertThat(fixer.fix(PhotoInput.of("a.png", png)).unfixed()).isEmpty();
    }

    @Test
    void who_keeps_the_orientation_gets_the_stored_picture_and_nothing_personal() throws IOException {
        TestExif exif = TestExif.bigEndian().number(0x0112, 6).text(0x010f, "Camera");
        byte[] lying = TestJpeg.with(TestJpeg.written(64, 48, 0.9f), TestJpeg.exif(exif));

        FixedPhoto turned = fixer.fix(PhotoInput.of(lying));
        FixedPhoto kept = fixer.keepingOrientation().fix(PhotoInput.of(lying));

        assertThat(turned.edits()).extracting(Edit::kind).contains(Edit.Kind.TURNED);
        assertThat(header(turned).orientation()).isEqualTo(Orientation.UPRIGHT);
        assertThat(kept.edits()).extracting(Edit::kind).containsExactly(Edit.Kind.METADATA_REMOVED);
        assertThat(kept.unfixed()).isEmpty();
        assertThat(header(kept).orientation()).isEqualTo(Orientation.QUARTER_CLOCKWISE);
        assertThat(header(kept).personalData()).isEmpty();
        HostileFiles.assertSame(
                HostileFiles.picture(kept.bytes(), ImageFormat.JPEG), HostileFiles.picture(lying, ImageFormat.JPEG));
    }

    @Test
    void of_a_webp_what_lies_behind_it_is_cut_off() throws IOException {
        byte[] webp = Webp.lossy();

        FixedPhoto fixed = fixer.fix(PhotoInput.of("a.webp", Arrays.copyOf(webp, webp.length + 7)));

        assertThat(fixed.bytes()).isEqualTo(webp);
        assertThat(fixed.format()).contains(ImageFormat.WEBP);
        assertThat(fixed.edits()).containsExactly(Edit.of(Edit.Kind.TRAILING_BYTES_REMOVED, 7));
    }

    @Test
    void other_formats_are_left_as_they_are_and_say_so() throws IOException {
        byte[] gif = DrawnSitter.roomy().file("gif");

        FixedPhoto fixed = fixer.fix(PhotoInput.of("a.gif", gif));

        assertThat(fixed.bytes()).isEqualTo(gif);
        assertThat(fixed.format()).contains(ImageFormat.GIF);
        assertThat(fixed.unfixed()).containsExactly(new Unfixed(Edit.Kind.METADATA_REMOVED, Reason.FORMAT));
        assertThat(MakeMessages.in(Locale.CHINESE).unfixed(fixed.unfixed().get(0)))
                .isEqualTo("没有修复：不支持这种格式的文件");
    }

    @Test
    void whatever_the_bytes_are_there_is_an_answer() throws IOException {
        byte[] jpeg = clean();

        for (int length = 0; length < jpeg.length; length += 97) {
            assertThat(fixer.withDensity(72).fix(PhotoInput.of(Arrays.copyOf(jpeg, length))))
                    .isNotNull();
        }
    }

    private static Header header(FixedPhoto fixed) {
        return Headers.read(fixed.bytes(), fixed.format().orElseThrow()).orElseThrow();
    }

    private byte[] clean() throws IOException {
        return fixer.fix(PhotoInput.of(DrawnSitter.roomy().file("jpg"))).bytes();
    }
}
