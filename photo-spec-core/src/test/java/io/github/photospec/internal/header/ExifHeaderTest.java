package io.github.photospec.internal.header;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.segment;
import static io.github.photospec.testing.TestJpeg.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.PersonalData;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExifHeaderTest {
    private static final byte[] PLAIN = TestJpeg.written(8, 8, 0.5f);
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int GPS_DIRECTORY = 0x8825;

    @ParameterizedTest
    @EnumSource
    void every_orientation_is_read_in_either_byte_order(Orientation orientation) {
        assertThat(read(TestExif.bigEndian().number(ORIENTATION, orientation.tag()))
                        .orientation())
                .isEqualTo(orientation);
        assertThat(read(TestExif.littleEndian().number(ORIENTATION, orientation.tag()))
                        .orientation())
                .isEqualTo(orientation);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 0x9001})
    void an_undefined_orientation_is_upright(int tag) {
        assertThat(read(TestExif.bigEndian().number(ORIENTATION, tag)).orientation())
                .isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void a_place_is_a_latitude_or_longitude_above_zero() {
        TestExif place = TestExif.bigEndian().fraction(2, 28, 1, 12, 1, 0, 1).fraction(4, 112, 1, 58, 1, 0, 1);
        TestExif nowhere = TestExif.bigEndian().fraction(2, 0, 1, 0, 1, 0, 1).fraction(4, 0, 0, 0, 0, 0, 0);

        assertThat(personal(TestExif.bigEndian().directory(GPS_DIRECTORY, place)))
                .containsExactly(PersonalData.GPS);
        assertThat(personal(TestExif.bigEndian().directory(GPS_DIRECTORY, nowhere)))
                .isEmpty();
    }

    @Test
    void a_place_in_xmp_counts_too() {
        byte[] xmp = segment(
                0xe1, ascii("http://ns.adobe.com/xap/1.0/\0"), ascii("<rdf:Description exif:GPSLatitude='28,12N'/>"));

        assertThat(Headers.read(with(PLAIN, xmp), ImageFormat.JPEG)
                        .orElseThrow()
                        .personalData())
                .containsExactly(PersonalData.GPS);
    }

    @Test
    void a_time_that_was_never_set_is_none() {
        TestExif set = TestExif.littleEndian().text(0x9003, "2023:05:01 08:00:00");
        TestExif unset = TestExif.littleEndian().text(0x9003, "0000:00:00 00:00:00");

        assertThat(personal(TestExif.littleEndian().directory(EXIF_DIRECTORY, set)))
                .containsExactly(PersonalData.CAPTURE_TIME);
        assertThat(personal(TestExif.littleEndian().directory(EXIF_DIRECTORY, unset)))
                .isEmpty();
        assertThat(personal(TestExif.littleEndian().text(0x0132, "2023:05:01 08:00:00")))
                .containsExactly(PersonalData.CAPTURE_TIME);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x010f, 0x0110})
    void maker_and_model_tell_the_camera(int tag) {
        assertThat(personal(TestExif.bigEndian().text(tag, "Phone"))).containsExactly(PersonalData.CAMERA);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x010e, 0x013b, 0x8298, 0x9c9d})
    void words_are_a_comment_and_blanks_are_none(int tag) {
        assertThat(personal(TestExif.bigEndian().text(tag, "Li Hua"))).containsExactly(PersonalData.AUTHOR_OR_COMMENT);
        assertThat(personal(TestExif.bigEndian().text(tag, "      "))).isEmpty();
    }

    @Test
    void a_user_comment_begins_after_its_character_set() {
        byte[] empty = ascii("ASCII\0\0\0    ");
        byte[] full = ascii("ASCII\0\0\0hello");

        assertThat(personal(withComment(empty))).isEmpty();
        assertThat(personal(withComment(full))).containsExactly(PersonalData.AUTHOR_OR_COMMENT);
    }

    @Test
    void a_second_directory_with_a_picture_is_a_thumbnail() {
        TestExif thumbnail = TestExif.bigEndian().number(0x0201, 500).number(0x0202, 4000);

        assertThat(personal(TestExif.bigEndian().number(ORIENTATION, 1).next(thumbnail)))
                .containsExactly(PersonalData.THUMBNAIL);
    }

    @Test
    void a_by_line_of_iptc_is_a_name() {
        byte[] byLine = TestJpeg.join(TestJpeg.bytes(0x1c, 2, 80, 0, 6), ascii("Li Hua"));
        byte[] segment = segment(0xed, ascii("Photoshop 3.0\0"), TestJpeg.resource(0x0404, byLine));

        assertThat(Headers.read(with(PLAIN, segment), ImageFormat.JPEG)
                        .orElseThrow()
                        .personalData())
                .containsExactly(PersonalData.AUTHOR_OR_COMMENT);
    }

    @Test
    void of_two_exif_segments_the_first_turns_the_picture() {
        byte[] first = TestJpeg.exif(TestExif.bigEndian().number(ORIENTATION, 3));
        byte[] second = TestJpeg.exif(TestExif.bigEndian().number(ORIENTATION, 6));

        assertThat(Headers.read(with(PLAIN, first, second), ImageFormat.JPEG)
                        .orElseThrow()
                        .orientation())
                .isEqualTo(Orientation.UPSIDE_DOWN);
    }

    @Test
    void directories_that_point_to_themselves_are_read_once() {
        byte[] structure = TestJpeg.join(
                ascii("MM\0*\0\0\0\10"),
                TestJpeg.bytes(0, 1, 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8),
                TestJpeg.bytes(0, 0, 0, 8));

        assertThat(Headers.read(with(PLAIN, segment(0xe1, ascii("Exif\0\0"), structure)), ImageFormat.JPEG))
                .isPresent();
    }

    private static TestExif withComment(byte[] comment) {
        return TestExif.bigEndian()
                .directory(EXIF_DIRECTORY, TestExif.bigEndian().entry(0x9286, 7, comment.length, comment));
    }

    private static Set<PersonalData> personal(TestExif exif) {
        return read(exif).personalData();
    }

    private static Header read(TestExif exif) {
        return Headers.read(with(PLAIN, TestJpeg.exif(exif)), ImageFormat.JPEG).orElseThrow();
    }
}
