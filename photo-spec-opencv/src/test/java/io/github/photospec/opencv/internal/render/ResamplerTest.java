package io.github.photospec.opencv.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On drawn pictures of which every pixel is known. */
class ResamplerTest {
    private static final int SIDE = 400;
    private static final int OPAQUE = 0xff000000;

    @BeforeAll
    static void load() {
        NativeLibrary.load();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.31, 0.5, 0.99, 1, 1.01, 1.5, 1.99, 2, 2.6, 5.2, 17})
    void a_flat_colour_stays_exactly_what_it_was(double scale) {
        for (int rgb : new int[] {0, 0xffffff, 0x010203, 0x438edb, 0xc81e2d}) {
            SrgbImage flat = Drawing.of(SIDE, SIDE, (x, y) -> rgb);

            SrgbImage cut = finished(flat, centred(scale, 11));

            Drawing.forEachPixel(cut, pixel -> assertThat(pixel).isEqualTo(OPAQUE | rgb));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0", "0.7, -8", "1, 0", "1, 13", "1.4, 5", "2, 0", "2.3, -20", "4.9, 4", "9, 30"})
    void a_spot_lands_where_the_placement_says(double scale, double degrees) {
        PortraitFrame frame = centred(scale, degrees);
        Spot spot = frame.placement().toPicture(new Spot(12.3, 9.8));
        double width = 3 * Math.max(1, scale);
        SrgbImage image = Drawing.of(SIDE, SIDE, (x, y) -> {
            double distance = new Spot(x + 0.5, y + 0.5).distance(spot) / width;
            return Drawing.grey((int) Math.round(255 * Math.exp(-distance * distance)));
        });

        Spot landed = Drawing.centroid(cut(image, frame));

        assertThat(landed.distance(new Spot(12.3, 9.8))).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 2.5, 3.7, 6})
    void rings_that_are_too_fine_become_the_mean_of_their_area(double scale) {
        SrgbImage rings = Drawing.of(SIDE, SIDE, (x, y) -> {
            double phase = (x * x + y * y) * Math.PI / 2 / SIDE;
            return Drawing.grey((int) Math.round(127.5 + 127.5 * Math.cos(phase)));
        });
        int side = (int) (SIDE / scale);
        PortraitFrame frame = frame(new Spot(0, 0), scale, 0, side, side);

        SrgbImage cut = cut(rings, frame);

        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int mean = Drawing.areaMean(rings, x * scale, y * scale, scale);
                assertThat(cut.argb(x, y) & 0xff).isCloseTo(mean, within(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.9, 6", "2.2, -9", "2.5, 20", "3.6, 15", "6.3, 3", "9, 30"})
    void a_turned_grid_has_the_mean_of_its_area_too(double scale, double degrees) {
        SrgbImage stripes = Drawing.of(SIDE, SIDE, (x, y) -> x % 2 == 0 ? 0xffffff : 0);
        PortraitFrame frame = centred(scale, degrees);

        SrgbImage cut = cut(stripes, frame);

        for (int y = 0; y < cut.height(); y++) {
            for (int x = 0; x < cut.width(); x++) {
                int mean = Drawing.mean(stripes, frame.placement(), x, y);
                assertThat(cut.argb(x, y) & 0xff).isCloseTo(mean, within(4));
            }
        }
    }

    @Test
    void a_frame_of_the_picture_s_own_pixels_is_a_copy() {
        SrgbImage image = Drawing.of(SIDE, SIDE, (x, y) -> (x * 7919 + y * 104729) & 0xffffff);

        SrgbImage cut = finished(image, frame(new Spot(40, 50), 1, 0, 30, 20));

        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 30; x++) {
                assertThat(cut.argb(x, y)).isEqualTo(image.argb(40 + x, 50 + y));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.5, 4})
    void beyond_the_photo_its_edge_is_repeated_and_a_border_is_never_seen(double scale) {
        SrgbImage bordered =
                Drawing.of(SIDE, SIDE, (x, y) -> x < 100 || y < 100 || x >= 300 || y >= 300 ? 0xff0000 : 0x808080);
        Placement place = new Placement(new Spot(80, 80), scale, 3);
        PortraitFrame frame = new PortraitFrame(place, 40, 40, new Box(100, 100, 200, 200));

        Drawing.forEachPixel(cut(bordered, frame), pixel -> assertThat(pixel).isEqualTo(0xff808080));
    }

    @Test
    void sharpening_draws_no_rim_beside_an_edge() {
        SrgbImage edge = Drawing.of(SIDE, SIDE, (x, y) -> x < 203 ? 0x303030 : 0xc0c0c0);

        SrgbImage cut = finished(edge, frame(new Spot(0, 0), 4, 0, 100, 100));

        Drawing.forEachPixel(cut, pixel -> assertThat(pixel & 0xff).isBetween(0x30, 0xc0));
        assertThat(cut.argb(49, 50) & 0xff).isEqualTo(0x30);
        assertThat(cut.argb(51, 50) & 0xff).isEqualTo(0xc0);
    }

    private static PortraitFrame centred(double scale, double degrees) {
        double turn = Math.toRadians(degrees);
        double half = 12 * scale;
        Spot origin = new Spot(
                SIDE / 2.0 - half * Math.cos(turn) + half * Math.sin(turn),
                SIDE / 2.0 - half * Math.sin(turn) - half * Math.cos(turn));
        return frame(origin, scale, degrees, 24, 24);
    }

    private static PortraitFrame frame(Spot origin, double scale, double degrees, int width, int height) {
        return new PortraitFrame(new Placement(origin, scale, degrees), width, height, new Box(0, 0, SIDE, SIDE));
    }

    private static SrgbImage cut(SrgbImage image, PortraitFrame frame) {
        try (MatScope scope = new MatScope()) {
            return Pixels.image(new Resampler(new PixelBuffer()).cut(image, FrameGrid.of(frame, image), scope));
        }
    }

    private static SrgbImage finished(SrgbImage image, PortraitFrame frame) {
        try (MatScope scope = new MatScope()) {
            FrameGrid grid = FrameGrid.of(frame, image);
            return Finish.of(new Resampler(new PixelBuffer()).cut(image, grid, scope), grid);
        }
    }
}
