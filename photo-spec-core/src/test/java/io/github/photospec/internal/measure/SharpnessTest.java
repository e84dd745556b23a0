package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.photospec.image.SrgbImage;
import org.junit.jupiter.api.Test;

class SharpnessTest {
    private static final double REQUIRED = 1.3;

    @Test
    void a_sharp_portrait_is_sharp_at_every_size() {
        for (int height : new int[] {240, 640, 1600}) {
            SrgbImage image = Scenes.portrait(height * 3 / 4, height, (x, y) -> 0xffffff);

            assertThat(Sharpness.measure(image)).isGreaterThan(REQUIRED);
        }
    }

    @Test
    void the_more_blur_the_less_sharp() {
        SrgbImage image = Scenes.portrait(0xffffff);

        double sharp = Sharpness.measure(image);
        double soft = Sharpness.measure(Scenes.blurred(image, 2));
        double softer = Sharpness.measure(Scenes.blurred(image, 5));

        assertThat(soft).isLessThan(sharp);
        assertThat(softer).isLessThan(soft).isLessThan(REQUIRED);
    }

    @Test
    void contrast_cancels_out() {
        SrgbImage strong = Scenes.blurred(Scenes.of(180, 240, Scenes.room()), 1);
        SrgbImage weak = Scenes.of(180, 240, (x, y) -> (strong.argb(x, y) & 0xfefefe) / 2 + 0x404040);

        assertThat(Sharpness.measure(weak)).isCloseTo(Sharpness.measure(strong), withinPercentage(5));
    }

    @Test
    void one_colour_has_no_sharpness() {
        assertThat(Sharpness.measure(Scenes.of(180, 240, (x, y) -> 0x808080))).isZero();
    }

    @Test
    void pictures_of_any_shape_give_an_answer() {
        int[][] shapes = {{1, 1}, {2, 3}, {7, 5}, {1, 5000}, {5000, 1}, {20, 3000}};
        for (int[] shape : shapes) {
            assertThat(Sharpness.measure(Scenes.of(shape[0], shape[1], (x, y) -> x * y)))
                    .isNotNegative();
        }
    }
}
