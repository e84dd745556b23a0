package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.jpeg.JpegEncoder.FULL_COLOUR;
import static io.github.photospec.internal.jpeg.JpegEncoder.SHARED_COLOUR;
import static io.github.photospec.internal.jpeg.QualitySearch.LOWEST_QUALITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.PhotoInspector;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualitySearchTest {
    /** Every file that the search may choose from. */
    private static final class EveryFile implements Trials.Encoding {
        private final byte[][] full = new byte[101][];
        private final byte[][] shared = new byte[101][];

        EveryFile(SrgbImage picture) {
            JpegEncoder encoder = JpegEncoder.of(picture, OptionalInt.of(300));
            for (int quality = LOWEST_QUALITY; quality <= 100; quality++) {
                full[quality] = encoder.encode(quality, FULL_COLOUR);
                shared[quality] = encoder.encode(quality, SHARED_COLOUR);
            }
        }

        @Override
        public byte[] encode(int quality, ChromaSubsampling subsampling) {
            return subsampling.equals(FULL_COLOUR) ? full[quality] : shared[quality];
        }

        int length(int quality, ChromaSubsampling subsampling) {
            return encode(quality, subsampling).length;
        }

        int best(ByteWindow window, ChromaSubsampling subsampling) {
            int quality = 100;
            while (quality >= LOWEST_QUALITY && !window.contains(length(quality, subsampling))) {
                quality--;
            }
            return quality;
        }

        Fitting fit(long min, long max) {
            return QualitySearch.fit(this, new ByteWindow(min, max), Optional.empty());
        }
    }

    private static final EveryFile PORTRAIT = new EveryFile(TestPictures.portrait(90, 120));
    private static final int BEST = PORTRAIT.length(100, FULL_COLOUR);

    @ParameterizedTest
    @MethodSource("io.github.photospec.internal.jpeg.TestPictures#all")
    void it_finds_what_trying_everything_finds(SrgbImage picture) {
        EveryFile files = new EveryFile(picture);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            // From windows that anything fits to those that nothing does, a quarter of them very narrow.
            int max = (int) (files.length(100, FULL_COLOUR) * 1.1 * Math.exp(-3.5 * random.nextDouble()));
            int min = (int) (max * (i % 4 == 0 ? 0.97 + 0.03 * random.nextDouble() : random.nextDouble()));
            ByteWindow window = new ByteWindow(min, max);
            int full = files.best(window, FULL_COLOUR);
            int shared = files.best(window, SHARED_COLOUR);
            boolean sharing = full < 90 && shared > full;

            Fitting fitting = QualitySearch.fit(files, window, Optional.empty());

            if (Math.max(full, shared) < LOWEST_QUALITY) {
                assertThat(fitting).as("%s", window).isInstanceOf(Misfit.class);
                continue;
            }
            FittedJpeg found = (FittedJpeg) fitting;
            assertThat(found.quality()).as("%s", window).isEqualTo(sharing ? shared : full);
            assertThat(found.subsampling()).isEqualTo(sharing ? SHARED_COLOUR : FULL_COLOUR);
            assertThat(window.contains(found.bytes().length)).isTrue();
            assertThat(found.encodes()).isLessThanOrEqualTo(30);
        }
    }

    @Test
    void where_the_best_quality_fits_one_encoding_is_all() {
        FittedJpeg found = (FittedJpeg) PORTRAIT.fit(BEST, BEST);

        assertThat(found.quality()).isEqualTo(100);
        assertThat(found.subsampling()).isEqualTo(FULL_COLOUR);
        assertThat(found.encodes()).isEqualTo(1);
    }

    @Test
    void one_byte_less_than_the_best_quality_takes_the_next() {
        FittedJpeg found = (FittedJpeg) PORTRAIT.fit(0, BEST - 1);

        assertThat(found.quality()).isEqualTo(99);
    }

    @Test
    void a_window_above_the_best_quality_is_never_filled_with_padding() {
        Misfit misfit = (Misfit) PORTRAIT.fit(BEST + 1, BEST + 1000);

        assertThat(misfit).isEqualTo(new Misfit(Misfit.Reason.TOO_SMALL, BEST, 1));
    }

    @Test
    void the_lowest_quality_is_the_end() {
        int shortest = PORTRAIT.length(LOWEST_QUALITY, SHARED_COLOUR);

        FittedJpeg found = (FittedJpeg) PORTRAIT.fit(0, shortest);
        Misfit misfit = (Misfit) PORTRAIT.fit(0, shortest - 1);

        assertThat(found.quality()).isGreaterThanOrEqualTo(LOWEST_QUALITY);
        assertThat(misfit.reason()).isEqualTo(Misfit.Reason.TOO_LARGE);
        assertThat(misfit.nearestBytes()).isEqualTo(shortest);
    }

    @Test
    void a_window_between_two_files_is_too_narrow() {
        int longer = PORTRAIT.length(100, FULL_COLOUR);
        int shorter = Math.max(PORTRAIT.length(99, FULL_COLOUR), PORTRAIT.length(100, SHARED_COLOUR));

        Misfit misfit = (Misfit) PORTRAIT.fit(shorter + 1, longer - 1);

        assertThat(misfit.reason()).isEqualTo(Misfit.Reason.TOO_NARROW);
        assertThat(misfit.nearestBytes()).isIn(shorter, longer);
    }

    @Test
    void colours_are_shared_only_below_quality_90() {
        FittedJpeg at90 = (FittedJpeg) PORTRAIT.fit(0, PORTRAIT.length(90, FULL_COLOUR));
        FittedJpeg below = (FittedJpeg) PORTRAIT.fit(0, PORTRAIT.length(90, FULL_COLOUR) - 1);

        assertThat(at90.quality()).isEqualTo(90);
        assertThat(at90.subsampling()).isEqualTo(FULL_COLOUR);
        assertThat(below.quality()).isGreaterThanOrEqualTo(90);
        assertThat(below.subsampling()).isEqualTo(SHARED_COLOUR);
    }

    @Test
    void the_recommended_window_comes_first() {
        int aim = PORTRAIT.length(93, FULL_COLOUR);

        Fitting found =
                QualitySearch.fit(PORTRAIT, new ByteWindow(0, Long.MAX_VALUE), Optional.of(new ByteWindow(0, aim)));

        assertThat(((FittedJpeg) found).quality()).isEqualTo(93);
    }

    @Test
    void the_required_window_counts_where_the_recommended_one_cannot_be_met() {
        Fitting found = QualitySearch.fit(
                PORTRAIT, new ByteWindow(0, Long.MAX_VALUE), Optional.of(new ByteWindow(BEST + 1, BEST + 100)));

        assertThat(((FittedJpeg) found).quality()).isEqualTo(100);
        assertThat(found.encodes()).isEqualTo(1);
    }

    @Test
    void files_made_for_the_recommended_window_do_not_mislead_the_required_one() {
        int max = PORTRAIT.length(90, FULL_COLOUR) - 1;
        ByteWindow narrow = new ByteWindow(PORTRAIT.length(89, FULL_COLOUR), PORTRAIT.length(89, FULL_COLOUR));

        FittedJpeg alone = (FittedJpeg) PORTRAIT.fit(0, max);
        Fitting after = QualitySearch.fit(PORTRAIT, new ByteWindow(0, max), Optional.of(new ByteWindow(max, max)));

        assertThat(((FittedJpeg) after).quality()).isEqualTo(alone.quality());
        assertThat(((FittedJpeg) after).subsampling()).isEqualTo(alone.subsampling());
        assertThat(PORTRAIT.fit(narrow.min(), narrow.max())).isInstanceOf(FittedJpeg.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void windows_at_the_ends_of_all_lengths_are_answered(long bytes) {
        assertThat(PORTRAIT.fit(bytes, bytes)).isInstanceOf(Misfit.class);
        assertThat(PORTRAIT.fit(0, bytes)).isInstanceOf(bytes > 1 ? FittedJpeg.class : Misfit.class);
    }

    @Test
    void the_file_says_the_quality_that_the_result_names() {
        JpegEncoder encoder = JpegEncoder.of(TestPictures.portrait(180, 240), OptionalInt.of(300));

        FittedJpeg found = (FittedJpeg) QualitySearch.fit(encoder, new ByteWindow(5_000, 10_000), Optional.empty());

        assertThat(PhotoInspector.create()
                        .inspect(found.bytes(), Optional.empty())
                        .image()
                        .orElseThrow()
                        .jpegQuality())
                .hasValue(found.quality());
        assertThat(found.toString()).doesNotContain("[B@").contains(found.bytes().length + " bytes");
    }

    @Test
    void where_the_best_file_is_a_little_short_tables_that_are_not_fitted_make_it_long_enough() {
        JpegEncoder encoder = JpegEncoder.of(TestPictures.portrait(90, 120), OptionalInt.of(300));
        long most = encoder.withExampleTables().encode(100, FULL_COLOUR).length;

        Fitting fits = QualitySearch.fit(encoder, new ByteWindow(most, most), Optional.empty());
        Fitting misses = QualitySearch.fit(encoder, new ByteWindow(most + 1, 2 * most), Optional.empty());

        assertThat(most).isGreaterThan(BEST);
        assertThat(fits).isInstanceOf(FittedJpeg.class);
        assertThat(((FittedJpeg) fits).bytes()).hasSize((int) most);
        assertThat(((Misfit) misses).reason()).isEqualTo(Misfit.Reason.TOO_SMALL);
        assertThat(((Misfit) misses).nearestBytes()).isEqualTo((int) most);
    }
}
