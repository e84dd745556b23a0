package io.github.photospec.opencv.internal.matte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BackgroundModelTest {
    private static final int SIDE = 60;

    private final Plane picture = Plane.blank(SIDE, SIDE, 3);
    private final byte[] trimap = new byte[SIDE * SIDE];
    private final float[] coverage = new float[SIDE * SIDE];

    @Test
    void a_wall_that_grows_darker_is_even_and_known_behind_the_person_too() {
        Arrays.fill(coverage, 1);
        paint((x, y) -> 0.9f - 0.2f * y / SIDE - 0.1f * x * x / SIDE / SIDE);
        for (int i = 0; i < trimap.length; i++) {
            trimap[i] = i % SIDE > 20 && i % SIDE < 40 && i / SIDE > 20 ? Trimap.PERSON : Trimap.BACKGROUND;
        }

        BackgroundModel model = BackgroundModel.fit(picture, trimap, coverage);

        float[] colour = new float[3];
        model.reader().read(40 * SIDE + 30, colour);
        assertThat(model.isEven()).isTrue();
        assertThat(model.residual()).isLessThan(0.005);
        assertThat(colour[1]).isCloseTo(0.9f - 0.2f * 40 / 60 - 0.1f / 4, within(0.01f));
    }

    @Test
    void a_few_spots_do_not_count() {
        Arrays.fill(coverage, 1);
        paint((x, y) -> x % 10 == 0 && y % 10 == 0 ? 0 : 0.7f);

        BackgroundModel model = BackgroundModel.fit(picture, trimap, coverage);

        float[] colour = new float[3];
        model.reader().read(30 * SIDE + 30, colour);
        assertThat(model.isEven()).isTrue();
        assertThat(colour[0]).isCloseTo(0.7f, within(0.005f));
    }

    @Test
    void stripes_are_not_even() {
        Arrays.fill(coverage, 1);
        paint((x, y) -> x / 7 % 2 == 0 ? 0.2f : 0.6f);

        assertThat(BackgroundModel.fit(picture, trimap, coverage).isEven()).isFalse();
    }

    @Test
    void nothing_is_known_of_what_the_photo_does_not_show() {
        paint((x, y) -> 0.5f);

        assertThat(BackgroundModel.fit(picture, trimap, coverage).isEven()).isFalse();
    }

    private interface Grey {
        float at(int x, int y);
    }

    private void paint(Grey grey) {
        for (int i = 0; i < picture.values().length; i++) {
            picture.values()[i] = grey.at(i / 3 % SIDE, i / 3 / SIDE);
        }
    }
}
