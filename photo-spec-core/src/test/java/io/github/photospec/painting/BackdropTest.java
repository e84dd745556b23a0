package io.github.photospec.painting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackdropTest {
    @Test
    void white_is_nothing_but_white() {
        assertThat(colours(Backdrop.white())).isEqualTo(1);
    }

    @Test
    void a_gradient_is_bright_behind_the_head_and_dark_in_the_corner() {
        BufferedImage canvas = painted(Backdrop.gradient(Color.WHITE, Color.GRAY));

        assertThat(canvas.getRGB(50, 42) & 255).isGreaterThan(250);
        assertThat(canvas.getRGB(119, 119) & 255).isLessThan(170);
    }

    @Test
    void busy_backdrops_have_many_colours_and_follow_their_seed() {
        for (Backdrop busy : List.of(Backdrop.bricks(1), Backdrop.shelves(1), Backdrop.foliage(1))) {
            assertThat(colours(busy)).isGreaterThan(50);
            assertThat(Pixels.of(painted(busy))).isEqualTo(Pixels.of(painted(busy)));
        }
    }

    private static long colours(Backdrop backdrop) {
        return Arrays.stream(Pixels.of(painted(backdrop))).distinct().count();
    }

    private static BufferedImage painted(Backdrop backdrop) {
        BufferedImage canvas = Pixels.opaque(120, 120);
        backdrop.paintOn(canvas);
        return canvas;
    }
}
