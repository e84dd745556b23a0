package io.github.photospec.internal.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.Density;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.inspect.Readability;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.repair.Refusal;
import io.github.photospec.internal.repair.Repair;
import io.github.photospec.internal.repair.RepairedFile;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UprightRepairTest {
    /** A turn that undoes another; the others undo themselves. */
    private static final Map<Orientation, Orientation> INVERSE = Map.of(
            Orientation.QUARTER_CLOCKWISE, Orientation.QUARTER_COUNTER_CLOCKWISE,
            Orientation.QUARTER_COUNTER_CLOCKWISE, Orientation.QUARTER_CLOCKWISE);

    static Stream<Arguments> filesAndOrientations() {
        List<byte[]> files = List.of(
                TestFiles.sampled(96, 64, 1, 1),
                TestFiles.sampled(96, 64, 2, 1),
                TestFiles.sampled(96, 64, 1, 2),
                TestFiles.sampled(96, 64, 2, 2),
                TestFiles.sampled(128, 64, 4, 2),
                TestJpeg.grey(40, 24),
                TestFiles.inks(40, 24),
                TestFiles.restarting(96, 64, 1),
                TestFiles.restarting(96, 64, 5));
        return files.stream()
                .flatMap(file -> Stream.of(Orientation.values())
                        .filter(orientation -> orientation != Orientation.UPRIGHT)
                        .map(orientation -> Arguments.of(file, orientation)));
    }

    @ParameterizedTest
    @MethodSource("filesAndOrientations")
    void there_and_back_every_coefficient_is_the_same(byte[] file, Orientation orientation) throws CodingException {
        byte[] there = upright(file, orientation);
        byte[] back = upright(there, INVERSE.getOrDefault(orientation, orientation));

        assertSameCoefficients(coefficients(back), coefficients(file));
    }

    /** The inverse transform rounds rows and columns in turn: measured over the test photos, 0.8 % of samples, by 1. */
    @ParameterizedTest
    @MethodSource("filesAndOrientations")
    void decoders_show_the_stored_picture_turned(byte[] file, Orientation orientation) throws CodingException {
        Samples stored = Samples.of(file);
        Samples upright = Samples.of(upright(file, orientation));

        assertThat(upright.width()).isEqualTo(orientation.swapsAxes() ? stored.height() : stored.width());
        int compared = smoothsAlike(file, orientation) ? stored.components() : 1;
        for (int component = 0; component < compared; component++) {
            int tolerance = component == 0 ? 1 : 2;
            assertThat(upright.difference(stored, Turn.of(orientation), component))
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    /** Newer decoders smooth colours that are shared across, and not those that are shared down. */
    private static boolean smoothsAlike(byte[] file, Orientation orientation) {
        return !orientation.swapsAxes()
                || facts(file)
                        .subsampling()
                        .filter(sampling -> sampling.horizontal() != sampling.vertical())
                        .isEmpty();
    }

    @Test
    void four_quarters_are_none() throws CodingException {
        byte[] file = TestFiles.sampled(96, 64, 2, 2);
        byte[] turned = file;
        for (int quarter = 0; quarter < 4; quarter++) {
            turned = upright(turned, Orientation.QUARTER_CLOCKWISE);
        }

        assertSameCoefficients(coefficients(turned), coefficients(file));
    }

    /** The sides that are reversed must end with a unit, of 8 samples or with shared colours of 16. */
    @ParameterizedTest
    @CsvSource({
        "MIRRORED, 96, 65, 2, true",
        "MIRRORED, 97, 64, 2, false",
        "MIRRORED, 104, 64, 2, false",
        "MIRRORED, 104, 64, 1, true",
        "FLIPPED, 97, 64, 2, true",
        "FLIPPED, 96, 65, 2, false",
        "UPSIDE_DOWN, 96, 64, 2, true",
        "UPSIDE_DOWN, 97, 64, 2, false",
        "UPSIDE_DOWN, 96, 65, 2, false",
        "TRANSPOSED, 97, 65, 2, true",
        "QUARTER_CLOCKWISE, 97, 64, 2, true",
        "QUARTER_CLOCKWISE, 96, 65, 2, false",
        "TRANSVERSED, 96, 64, 2, true",
        "TRANSVERSED, 97, 64, 2, false",
        "QUARTER_COUNTER_CLOCKWISE, 96, 65, 2, true",
        "QUARTER_COUNTER_CLOCKWISE, 97, 64, 2, false",
        "QUARTER_COUNTER_CLOCKWISE, 104, 64, 1, true"
    })
    void edges_within_a_unit_cannot_come_first(
            Orientation orientation, int width, int height, int sampling, boolean possible) {
        byte[] file = TestFiles.turned(TestFiles.sampled(width, height, sampling, sampling), orientation);

        RepairedFile repaired = LosslessRepair.of(file).upright().make();

        if (possible) {
            assertThat(repaired.refusals()).isEmpty();
            assertThat(facts(repaired.bytes()).orientation()).isEqualTo(Orientation.UPRIGHT);
            assertThat(Samples.of(repaired.bytes()).difference(Samples.of(file), Turn.of(orientation), 0))
                    .isLessThanOrEqualTo(1);
        } else {
            assertThat(repaired.refusals()).containsExactly(Map.entry(Repair.Kind.ORIENTATION, Refusal.NOT_ALIGNED));
            assertThat(repaired.bytes()).isSameAs(file);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Orientation.class, mode = EnumSource.Mode.EXCLUDE, names = "UPRIGHT")
    void the_tag_is_1_afterwards_and_the_picture_whole(Orientation orientation) {
        byte[] file = TestFiles.turned(TestFiles.sampled(96, 64, 2, 2), orientation);

        RepairedFile repaired = LosslessRepair.of(file).upright().make();

        assertThat(repaired.repairs())
                .containsExactly(Repair.of(Repair.Kind.ORIENTATION, Integer.toString(orientation.tag())));
        assertThat(facts(repaired.bytes()).width()).isEqualTo(facts(file).width());
        assertThat(facts(repaired.bytes()).orientation()).isEqualTo(Orientation.UPRIGHT);
        assertThat(PhotoInspector.create()
                        .inspect(repaired.bytes(), Optional.empty())
                        .readability())
                .isEqualTo(Readability.YES);
    }

    @Test
    void densities_that_differ_change_places_with_the_axes() {
        byte[] file = TestJpeg.with(
                TestJpeg.withoutJfif(TestJpeg.written(96, 64, 0.9f)),
                TestJpeg.jfif(1, 100, 200),
                TestJpeg.exif(TestExif.littleEndian()
                        .number(TestFiles.ORIENTATION, 6)
                        .fraction(0x011a, 100, 1)
                        .fraction(0x011b, 200, 1)));

        RepairedFile repaired = LosslessRepair.of(file).upright().make();

        assertThat(facts(repaired.bytes()).densities())
                .allMatch(density -> density.x() == 200 && density.y() == 100)
                .extracting(Density::origin)
                .containsExactly(Density.Origin.JFIF, Density.Origin.EXIF);
    }

    @Test
    void an_upright_picture_is_left_alone() {
        byte[] file = TestFiles.sampled(97, 65, 2, 2);

        assertThat(LosslessRepair.of(file).upright().make().bytes()).isSameAs(file);
    }

    @Test
    void progressive_pictures_are_refused() {
        byte[] file = TestFiles.turned(TestJpeg.progressive(96, 64), Orientation.MIRRORED);

        RepairedFile repaired = LosslessRepair.of(file).upright().make();

        assertThat(repaired.refusals()).containsExactly(Map.entry(Repair.Kind.ORIENTATION, Refusal.CODING));
        assertThat(repaired.bytes()).isSameAs(file);
    }

    @ParameterizedTest
    @CsvSource({"12, 0xc1", "8, 0xc3", "8, 0xc9", "8, 0xca"})
    void other_codings_are_refused(int bits, String process) {
        byte[] frame = TestJpeg.frame(Integer.decode(process), bits, 16, 16, 1, 0x11, 0);

        RepairedFile repaired = LosslessRepair.of(TestFiles.turned(frame, Orientation.MIRRORED))
                .upright()
                .make();

        assertThat(repaired.refusals()).containsValue(Refusal.CODING);
    }

    @Test
    void a_frame_that_claims_more_than_its_file_can_hold_costs_no_memory() {
        byte[] frame = TestJpeg.frame(0xc0, 8, 65_535, 65_535, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0);

        RepairedFile repaired = LosslessRepair.of(TestFiles.turned(frame, Orientation.MIRRORED))
                .upright()
                .make();

        assertThat(repaired.refusals()).containsValue(Refusal.DAMAGED);
    }

    @Test
    void a_picture_larger_than_memory_allows_is_refused() {
        // So many bytes could hold the coefficients that the frame claims.
        byte[] frame = TestJpeg.frame(0xc0, 8, 9_000, 9_000, 1, 0x11, 0);
        byte[] file = TestJpeg.join(TestFiles.turned(frame, Orientation.MIRRORED), new byte[1_000_000]);

        assertThat(LosslessRepair.of(file).upright().make().refusals()).containsValue(Refusal.TOO_LARGE);
    }

    @Test
    void a_picture_cut_anywhere_is_refused_as_damaged() {
        byte[] file = TestFiles.turned(TestFiles.sampled(96, 64, 2, 2), Orientation.UPSIDE_DOWN);
        int scan = file.length - 1000;

        for (int length = scan; length < file.length - 4; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);

            assertThat(LosslessRepair.of(cut).upright().make().refusals()).containsValue(Refusal.DAMAGED);
        }
    }

    @Test
    void a_picture_that_lacks_only_its_end_marker_gets_it() {
        byte[] file = TestFiles.turned(TestFiles.sampled(96, 64, 2, 2), Orientation.UPSIDE_DOWN);
        byte[] open = Arrays.copyOf(file, file.length - 2);

        RepairedFile repaired = LosslessRepair.of(open).upright().make();

        assertThat(repaired.repairs())
                .extracting(Repair::kind)
                .containsExactly(Repair.Kind.ORIENTATION, Repair.Kind.END_MARKER);
        assertThat(facts(repaired.bytes()).endMarkerMissing()).isFalse();
    }

    @Test
    void restarts_are_given_up() throws CodingException {
        byte[] file = TestFiles.restarting(96, 64, 5);

        assertThat(markers(file)).contains(0xdd);
        assertThat(markers(upright(file, Orientation.MIRRORED))).doesNotContain(0xdd);
    }

    @Test
    void grey_units_are_blocks_whatever_the_sampling_factors_say() {
        byte[] file = TestFiles.turned(TestJpeg.grey(24, 24), Orientation.MIRRORED);
        int frame = indexOfFrame(file);
        file[frame + 11] = 0x22;

        assertThat(LosslessRepair.of(file).upright().make().refusals()).isEmpty();
    }

    @Test
    void large_pictures_are_turned_within_the_limit() {
        byte[] file = TestJpeg.written(1600, 1200, 0.9f);

        RepairedFile repaired = LosslessRepair.of(TestFiles.turned(file, Orientation.QUARTER_CLOCKWISE))
                .upright()
                .make();

        assertThat(facts(repaired.bytes()).storedWidth()).isEqualTo(1200);
    }

    private static List<Integer> markers(byte[] file) {
        return JpegLayout.read(file).orElseThrow().segments().stream()
                .map(JpegSegment::marker)
                .toList();
    }

    private static int indexOfFrame(byte[] file) {
        return JpegLayout.read(file).orElseThrow().segments().stream()
                .filter(segment -> segment.marker() == 0xc0)
                .findFirst()
                .orElseThrow()
                .start();
    }

    private static byte[] upright(byte[] file, Orientation orientation) throws CodingException {
        return UprightWriter.write(file, JpegLayout.read(file).orElseThrow(), orientation);
    }

    private static Coefficients coefficients(byte[] file) throws CodingException {
        return CoefficientReader.read(file, JpegLayout.read(file).orElseThrow());
    }

    private static void assertSameCoefficients(Coefficients actual, Coefficients expected) {
        for (int component = 0; component < expected.frame().components().size(); component++) {
            assertThat(actual.plane(component)).isEqualTo(expected.plane(component));
        }
    }

    private static ImageFacts facts(byte[] file) {
        return PhotoInspector.create().inspect(file, Optional.empty()).image().orElseThrow();
    }
}
