package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.SrgbImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscFinderTest {
    private static final int WALL = 0x90a0a8;

    @ParameterizedTest
    @CsvSource({"120, 120, 119", "120, 120, 110", "120, 120, 90", "126, 112, 105", "115, 128, 88"})
    void a_disc_is_found_where_it_is(double x, double y, double radius) {
        Disc disc = DiscFinder.find(inDisc(240, 240, x, y, radius, radius)).orElseThrow();

        assertThat(disc.centreX()).isCloseTo(x / 240, within(0.01));
        assertThat(disc.centreY()).isCloseTo(y / 240, within(0.01));
        assertThat(disc.radiusX()).isCloseTo(radius / 240, within(0.01));
        assertThat(disc.radiusY()).isCloseTo(radius / 240, within(0.01));
        assertThat(disc.rgb()).isEqualTo(0xffffff);
    }

    @Test
    void a_circle_may_stand_in_a_taller_picture() {
        Disc disc = DiscFinder.find(inDisc(180, 240, 90, 120, 85, 85)).orElseThrow();

        assertThat(disc.radiusX()).isCloseTo(85 / 180.0, within(0.01));
        assertThat(disc.radiusY()).isCloseTo(85 / 240.0, within(0.01));
    }

    @Test
    void an_ellipse_with_the_pictures_proportions_is_a_disc() {
        Disc disc = DiscFinder.find(inDisc(180, 240, 90, 120, 87, 116)).orElseThrow();

        assertThat(disc.radiusX()).isCloseTo(87 / 180.0, within(0.01));
        assertThat(disc.radiusY()).isCloseTo(116 / 240.0, within(0.01));
    }

    @Test
    void grain_and_soft_edges_hide_no_disc() {
        SrgbImage disc = Scenes.blurred(inDisc(240, 240, 120, 120, 117, 117), 1);
        Random random = new Random(3);

        SrgbImage grainy = Scenes.of(240, 240, (x, y) -> grain(disc.argb(x, y), random.nextInt(25) - 12));

        assertThat(DiscFinder.find(grainy)).isPresent();
    }

    @Test
    void a_transparent_plate_is_told_from_a_white_wall() {
        SrgbImage portrait = Scenes.portrait(240, 240, (x, y) -> 0xffffff);
        SrgbImage cut = SrgbImage.ofRows(240, 240, (y, row) -> {
            for (int x = 0; x < 240; x++) {
                row[x] = Math.hypot(x - 119.5, y - 119.5) < 119 ? portrait.argb(x, y) : 0x00ffffff;
            }
        });

        assertThat(DiscFinder.find(portrait)).isEmpty();
        assertThat(DiscFinder.find(cut)).isPresent();
    }

    @Test
    void a_third_of_the_circle_may_be_as_the_plate() {
        SrgbImage disc = inDisc(240, 240, 120, 120, 117, 117);

        SrgbImage lit = Scenes.of(240, 240, (x, y) -> x + y < 190 ? 0xffffff : disc.argb(x, y) & 0xffffff);

        assertThat(DiscFinder.find(lit)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0xf0f4f8, 0x438edb, 0x808080, 0x000000})
    void a_portrait_before_a_plain_wall_is_no_disc(int wall) {
        assertThat(DiscFinder.find(Scenes.portrait(wall))).isEmpty();
        assertThat(DiscFinder.find(Scenes.portrait(240, 240, (x, y) -> wall))).isEmpty();
    }

    @Test
    void a_round_head_on_white_is_no_disc() {
        SrgbImage head = Scenes.of(180, 240, (x, y) -> Math.hypot(x - 90, y - 110) < 60 ? 0xc09080 : 0xffffff);
        SrgbImage onShoulders = Scenes.of(180, 240, (x, y) -> {
            boolean body = y > 185 && Math.abs(x - 90) < 40 + (y - 185) / 2;
            return body || Math.hypot(x - 90, y - 110) < 78 ? 0xc09080 : 0xffffff;
        });

        assertThat(DiscFinder.find(head)).isEmpty();
        assertThat(DiscFinder.find(onShoulders)).isEmpty();
    }

    @Test
    void a_vignette_is_no_disc() {
        SrgbImage dark = Scenes.of(240, 240, (x, y) -> {
            double light = Math.max(0, 1 - Math.pow(Math.hypot(x - 120, y - 120) / 150, 4));
            int grey = (int) (light * 200);
            return grey * 0x010101;
        });

        assertThat(DiscFinder.find(dark)).isEmpty();
    }

    @Test
    void frames_and_rooms_are_no_discs() {
        assertThat(DiscFinder.find(Scenes.framed(Scenes.portrait(WALL), 9, 9, 9, 9, 0xffffff)))
                .isEmpty();
        assertThat(DiscFinder.find(Scenes.portrait(180, 240, Scenes.room()))).isEmpty();
    }

    @Test
    void pictures_of_any_shape_give_an_answer() {
        int[][] shapes = {{1, 1}, {2, 3}, {7, 5}, {1, 5000}, {5000, 1}};
        for (int[] shape : shapes) {
            assertThat(DiscFinder.find(Scenes.of(shape[0], shape[1], (x, y) -> 0x808080)))
                    .isEmpty();
            assertThat(DiscFinder.find(Scenes.of(shape[0], shape[1], (x, y) -> x * 40503 + y * 9973)))
                    .isEmpty();
        }
    }

    /** A portrait before a grey wall in a disc on white. */
    private static SrgbImage inDisc(int width, int height, double x, double y, double radiusX, double radiusY) {
        SrgbImage portrait = Scenes.portrait(width, height, (u, v) -> WALL);
        return Scenes.of(width, height, (u, v) -> {
            boolean inside = Math.hypot((u + 0.5 - x) / radiusX, (v + 0.5 - y) / radiusY) < 1;
            return inside ? portrait.argb(u, v) & 0xffffff : 0xffffff;
        });
    }

    private static int grain(int pixel, int more) {
        int grey = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            grey |= Math.max(0, Math.min(255, (pixel >> shift & 0xff) + more)) << shift;
        }
        return grey;
    }
}
