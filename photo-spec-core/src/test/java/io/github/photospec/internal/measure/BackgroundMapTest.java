package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BackgroundMapTest {
    /** White at the left, blue at the right. */
    private final SrgbImage image = Scenes.portrait(180, 240, (x, y) -> x < 90 ? 0xffffff : 0x438edb);

    @Test
    void the_strips_that_are_measured_are_the_ones_on_the_map() {
        Background measured = BackgroundStrips.measure(image, false);

        BackgroundMap map = BackgroundStrips.map(image, false);

        assertThat(counted(map)).isEqualTo(measured.pixels());
        assertThat(whiteShare(map)).isCloseTo(measured.whiteShare(), within(1e-9));
        assertThat(map.isTinted(170, 60)).isTrue();
        assertThat(map.isTinted(9, 60)).isFalse();
        assertThat(map.counts(90, 60)).isFalse();
    }

    @Test
    void what_is_measured_beside_a_person_is_what_the_map_shows() {
        MaskedBackground.Person person = (x, y) -> Math.abs(x - 90) < 45 && y > 30;
        Background measured = MaskedBackground.measure(image, false, 170, person);

        BackgroundMap map = MaskedBackground.map(image, false, 170, person);

        assertThat(counted(map)).isEqualTo(measured.pixels());
        assertThat(whiteShare(map)).isCloseTo(measured.whiteShare(), within(1e-9));
        assertThat(map.isTinted(150, 100)).isTrue();
        assertThat(map.counts(90, 100)).isFalse();
        assertThat(map.counts(10, 169)).isTrue();
        assertThat(map.counts(10, 170)).isFalse();
    }

    @Test
    void nothing_is_tinted_before_white() {
        BackgroundMap map = BackgroundStrips.map(Scenes.portrait(0xffffff), false);

        assertThat(map.isTinted()).isFalse();
    }

    @Test
    void a_large_photo_has_a_map_of_the_measuring_grid() {
        BackgroundMap map = BackgroundStrips.map(Scenes.portrait(600, 800, (x, y) -> 0x438edb), false);

        assertThat(map.height()).isEqualTo(BackgroundCells.LONG_SIDE);
        assertThat(map.isTinted()).isTrue();
    }

    @Test
    void transparent_places_and_their_neighbours_do_not_count() {
        SrgbImage cut = SrgbImage.ofRows(180, 240, (y, row) -> Arrays.fill(row, y < 100 ? 0x00ffffff : 0xff438edb));

        BackgroundMap map = BackgroundStrips.map(cut, true);

        assertThat(map.counts(5, 50)).isFalse();
        assertThat(map.counts(5, 102)).isFalse();
        assertThat(map.counts(5, 106)).isTrue();
    }

    private static int counted(BackgroundMap map) {
        int count = 0;
        for (int y = 0; y < map.height(); y++) {
            for (int x = 0; x < map.width(); x++) {
                count += map.counts(x, y) ? 1 : 0;
            }
        }
        return count;
    }

    private static double whiteShare(BackgroundMap map) {
        int tinted = 0;
        for (int y = 0; y < map.height(); y++) {
            for (int x = 0; x < map.width(); x++) {
                tinted += map.isTinted(x, y) ? 1 : 0;
            }
        }
        return 1 - (double) tinted / counted(map);
    }
}
