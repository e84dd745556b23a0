package io.github.photospec.internal.jpeg;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.bytes;
import static io.github.photospec.testing.TestJpeg.exif;
import static io.github.photospec.testing.TestJpeg.jfif;
import static io.github.photospec.testing.TestJpeg.join;
import static io.github.photospec.testing.TestJpeg.photoshop;
import static io.github.photospec.testing.TestJpeg.segment;
import static io.github.photospec.testing.TestJpeg.with;
import static io.github.photospec.testing.TestJpeg.withoutJfif;
import static io.github.photospec.testing.TestJpeg.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.inspect.Readability;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.repair.Refusal;
import io.github.photospec.internal.repair.Repair;
import io.github.photospec.internal.repair.Repair.Kind;
import io.github.photospec.internal.repair.RepairedFile;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessRepairTest {
    private static final byte[] PLAIN = written(40, 30, 0.9f);
    private static final byte[] BARE = withoutJfif(PLAIN);

    /** Adobe's marker for red, green and blue as they are (transform 0). */
    private static final byte[] ADOBE_RGB = segment(0xee, ascii("Adobe"), bytes(0, 100, 0, 0, 0, 0, 0));

    private static TestExif resolution(int dpi) {
        return TestExif.littleEndian().fraction(0x011a, dpi, 1).fraction(0x011b, dpi, 1);
    }

    static List<byte[]> filesOfAnyDensity() {
        return List.of(
                PLAIN,
                BARE,
                with(BARE, jfif(1, 72, 72)),
                with(BARE, jfif(2, 28, 28)),
                with(BARE, jfif(1, 72, 96)),
                with(BARE, jfif(1, 0, 0)),
                with(BARE, jfif(1, 72, 72), jfif(1, 96, 96)),
                with(BARE, exif(resolution(96))),
                with(BARE, exif(resolution(96).number(0x0128, 3))),
                with(BARE, exif(TestExif.bigEndian().number(0x011a, 96).number(0x011b, 96))),
                with(BARE, jfif(1, 72, 72), exif(resolution(96)), photoshop(300, 300, 1)),
                with(BARE, photoshop(72, 72, 2)),
                TestFiles.turned(PLAIN, Orientation.MIRRORED));
    }

    @ParameterizedTest
    @MethodSource("filesOfAnyDensity")
    void every_statement_of_density_is_the_one_asked_for(byte[] file) {
        byte[] before = file.clone();

        RepairedFile repaired = LosslessRepair.of(file).withDensity(300).make();

        assertThat(repaired.repairs()).containsExactly(Repair.of(Kind.DENSITY, "300"));
        assertThat(facts(repaired).densities())
                .isNotEmpty()
                .allMatch(density -> density.isPhysical() && density.x() == 300 && density.y() == 300);
        assertThat(facts(repaired).densities()).extracting(Density::origin).startsWith(Origin.JFIF);
        assertSamePixels(repaired.bytes(), file);
        assertThat(file).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("filesOfAnyDensity")
    void a_second_repair_finds_nothing_to_do(byte[] file) {
        byte[] repaired = everything(file).bytes();

        RepairedFile again = everything(repaired);

        assertThat(again.repairs()).isEmpty();
        assertThat(again.bytes()).isSameAs(repaired);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_534})
    void the_ends_of_what_jfif_holds_are_written(int dpi) {
        RepairedFile repaired = LosslessRepair.of(PLAIN).withDensity(dpi).make();

        assertThat(facts(repaired).density()).map(Density::x).contains((double) dpi);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_535})
    void what_jfif_cannot_hold_is_refused(int dpi) {
        LosslessRepair repair = LosslessRepair.of(PLAIN);

        assertThatIllegalArgumentException().isThrownBy(() -> repair.withDensity(dpi));
    }

    @Test
    void where_jfif_would_change_colours_exif_says_the_density() {
        byte[] file = with(BARE, ADOBE_RGB);

        RepairedFile repaired = LosslessRepair.of(file).withDensity(300).make();

        assertThat(facts(repaired).colourMode()).isEqualTo(ColourMode.RGB);
        assertThat(facts(repaired).densities()).extracting(Density::origin).containsExactly(Origin.EXIF);
        assertSamePixels(repaired.bytes(), file);
    }

    @Test
    void a_file_with_no_place_for_a_density_is_left_alone() {
        byte[] file = with(BARE, ADOBE_RGB, exif(TestExif.bigEndian().text(0x010f, "Maker")));

        RepairedFile repaired = LosslessRepair.of(file).withDensity(300).make();

        assertThat(repaired.refusals()).containsExactly(Map.entry(Kind.DENSITY, Refusal.NO_PLACE));
        assertThat(repaired.bytes()).isSameAs(file);
    }

    @Test
    void all_that_decoders_do_not_need_is_removed() {
        TestExif place = TestExif.bigEndian().fraction(2, 1, 1, 0, 1, 0, 1);
        byte[] file = with(
                BARE,
                join(bytes(0xff, 0xe0, 0, 19), ascii("JFIF\0"), bytes(1, 2, 1, 1, 44, 1, 44, 1, 1, 7, 8, 9)),
                segment(0xe0, ascii("JFXX\0"), bytes(0x10, 1, 2, 3)),
                exif(TestExif.bigEndian().text(0x010f, "Maker").directory(0x8825, place)),
                segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x/>")),
                segment(0xe2, ascii("MPF\0")),
                photoshop(300, 300, 1),
                segment(0xfe, ascii("a remark")));

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(repaired.repairs())
                .containsExactly(Repair.of(Kind.METADATA, "thumbnail", "APP0", "APP1", "APP2", "APP13", "COM"));
        assertThat(facts(repaired).personalData()).isEmpty();
        assertThat(facts(file).personalData()).hasSizeGreaterThan(3);
        assertThat(facts(repaired).density()).map(Density::x).contains(300.0);
        assertSamePixels(repaired.bytes(), file);
        assertThat(repaired.bytes()).hasSameSizeAs(PLAIN);
    }

    @Test
    void what_decides_colours_stays() {
        byte[] profile = segment(0xe2, ascii("ICC_PROFILE\0"), bytes(1, 1), new byte[200]);
        byte[] file = with(BARE, ADOBE_RGB, profile);

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(repaired.bytes()).isSameAs(file);
    }

    @Test
    void a_density_that_only_exif_states_is_kept_in_jfif() {
        byte[] file = with(BARE, exif(resolution(350).text(0x010f, "Maker")));

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(facts(repaired).densities())
                .containsExactly(new Density(Origin.JFIF, 350, 350, Density.Unit.PER_INCH));
    }

    @Test
    void an_orientation_that_is_not_repaired_is_kept() {
        byte[] file = with(PLAIN, exif(TestExif.bigEndian().number(0x0112, 6).text(0x010f, "Maker")));

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(facts(repaired).orientation()).isEqualTo(Orientation.QUARTER_CLOCKWISE);
        assertThat(facts(repaired).personalData()).isEmpty();
        assertSamePixels(repaired.bytes(), file);
    }

    @Test
    void inks_keep_density_and_orientation_in_exif() {
        byte[] file = with(
                TestFiles.inks(40, 30), exif(resolution(350).number(0x0112, 3).text(0x010f, "Maker")));

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(facts(repaired).densities())
                .containsExactly(new Density(Origin.EXIF, 350, 350, Density.Unit.PER_INCH));
        assertThat(facts(repaired).orientation()).isEqualTo(Orientation.UPSIDE_DOWN);
        assertThat(facts(repaired).personalData()).isEmpty();
    }

    /** Without a word on how colours are stored, the JDK's reader takes unshared ones for red, green and blue. */
    @Test
    void colours_stay_clear_where_only_exif_made_them_so() {
        byte[] encoded = withoutJfif(TestFiles.sampled(40, 30, 1, 1));
        byte[] file = with(encoded, exif(TestExif.bigEndian().text(0x010f, "Maker")));

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(Arrays.copyOfRange(repaired.bytes(), 2, 11)).isEqualTo(Arrays.copyOfRange(PLAIN, 2, 11));
        assertSamePixels(repaired.bytes(), file);
    }

    @Test
    void metadata_between_scans_is_removed() {
        byte[] progressive = TestJpeg.progressive(40, 30);
        List<JpegSegment> segments = JpegLayout.read(progressive).orElseThrow().segments();
        int lastScan = segments.get(segments.size() - 1).start();
        byte[] file = join(
                Arrays.copyOf(progressive, lastScan),
                segment(0xfe, ascii("a remark")),
                Arrays.copyOfRange(progressive, lastScan, progressive.length));

        RepairedFile repaired = LosslessRepair.of(file).withoutMetadata().make();

        assertThat(repaired.bytes()).isEqualTo(progressive);
    }

    @Test
    void trailing_bytes_are_cut_off_with_the_index_that_points_to_them() {
        byte[] file = join(with(PLAIN, segment(0xe2, ascii("MPF\0"), new byte[20])), PLAIN);

        RepairedFile repaired = LosslessRepair.of(file).withoutTrailingBytes().make();

        assertThat(repaired.repairs()).containsExactly(Repair.of(Kind.TRAILING_BYTES, Integer.toString(PLAIN.length)));
        assertThat(repaired.bytes()).isEqualTo(PLAIN);
    }

    @Test
    void a_single_trailing_byte_is_cut_off() {
        RepairedFile repaired =
                LosslessRepair.of(join(PLAIN, bytes(0))).withoutTrailingBytes().make();

        assertThat(repaired.repairs()).containsExactly(Repair.of(Kind.TRAILING_BYTES, "1"));
        assertThat(repaired.bytes()).isEqualTo(PLAIN);
    }

    @Test
    void a_missing_end_marker_is_added() {
        byte[] open = Arrays.copyOf(PLAIN, PLAIN.length - 2);

        RepairedFile repaired = LosslessRepair.of(open).withEndMarker().make();

        assertThat(repaired.repairs()).containsExactly(Repair.of(Kind.END_MARKER));
        assertThat(repaired.bytes()).isEqualTo(PLAIN);
    }

    @Test
    void half_an_end_marker_is_completed() {
        byte[] open = Arrays.copyOf(PLAIN, PLAIN.length - 1);

        RepairedFile repaired = LosslessRepair.of(open).withEndMarker().make();

        assertThat(facts(repaired).endMarkerMissing()).isFalse();
        assertThat(inspect(repaired.bytes()).readability()).isEqualTo(Readability.YES);
    }

    @Test
    void a_sound_file_stays_the_very_same_array() {
        byte[] sound = with(BARE, jfif(1, 300, 300));

        RepairedFile repaired = everything(sound);

        assertThat(repaired.bytes()).isSameAs(sound);
        assertThat(repaired.repairs()).isEmpty();
        assertThat(repaired.refusals()).isEmpty();
    }

    @Test
    void nothing_is_done_that_was_not_asked_for() {
        byte[] file = join(with(PLAIN, segment(0xfe, ascii("a remark"))), bytes(1, 2, 3));

        assertThat(LosslessRepair.of(file).make().bytes()).isSameAs(file);
    }

    @Test
    void all_repairs_together_leave_no_warning() {
        byte[] file = join(
                with(
                        withoutJfif(TestFiles.sampled(96, 64, 2, 2)),
                        jfif(1, 72, 96),
                        exif(resolution(300).number(0x0112, 8).text(0x010f, "Maker"))),
                new byte[99]);

        RepairedFile repaired = everything(file);

        assertThat(repaired.repairs())
                .extracting(Repair::kind)
                .containsExactly(Kind.ORIENTATION, Kind.METADATA, Kind.DENSITY, Kind.TRAILING_BYTES);
        assertThat(inspect(repaired.bytes()).warnings()).isEmpty();
        assertThat(facts(repaired).width()).isEqualTo(64);
        assertThat(repaired.toString()).doesNotContain("[B@");
    }

    @Test
    void bytes_that_are_no_picture_are_refused() {
        for (byte[] file : List.of(new byte[0], bytes(0xff, 0xd8), bytes(0xff, 0xd8, 0xff, 0xd9), ascii("hello"))) {
            RepairedFile repaired = everything(file);

            assertThat(repaired.bytes()).isSameAs(file);
            assertThat(repaired.refusals()).hasSize(5).containsValue(Refusal.DAMAGED);
        }
    }

    private static RepairedFile everything(byte[] file) {
        return LosslessRepair.of(file)
                .upright()
                .withoutMetadata()
                .withDensity(300)
                .withoutTrailingBytes()
                .withEndMarker()
                .make();
    }

    private static void assertSamePixels(byte[] repaired, byte[] file) {
        Samples before = Samples.of(file);
        Samples after = Samples.of(repaired);
        for (int component = 0; component < before.components(); component++) {
            assertThat(after.difference(before, Turn.of(Orientation.UPRIGHT), component))
                    .isZero();
        }
    }

    private static ImageFacts facts(RepairedFile repaired) {
        return facts(repaired.bytes());
    }

    private static ImageFacts facts(byte[] file) {
        return inspect(file).image().orElseThrow();
    }

    private static Inspection inspect(byte[] file) {
        return PhotoInspector.create().inspect(file, Optional.of("photo.jpg"));
    }
}
