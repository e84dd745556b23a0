package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.SrgbImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameFinderTest {
    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0xf0f4f8, 0x438edb, 0x808080, 0x000000})
    void a_plain_background_is_no_frame(int background) {
        assertThat(FrameFinder.find(Scenes.portrait(background))).isEmpty();
    }

    @Test
    void a_head_that_floats_on_white_is_no_frame() {
        SrgbImage oval =
                Scenes.of(180, 240, (x, y) -> Math.hypot((x - 90) / 75.0, (y - 120) / 100.0) < 1 ? 0xc09080 : 0xffffff);

        assertThat(FrameFinder.find(oval)).isEmpty();
    }

    @Test
    void one_colour_alone_is_no_frame() {
        assertThat(FrameFinder.find(Scenes.of(180, 240, (x, y) -> 0xffffff))).isEmpty();
    }

    @Test
    void a_black_frame_is_found_with_its_widths() {
        SrgbImage framed = Scenes.framed(Scenes.portrait(0xffffff), 4, 5, 4, 5, 0x000000);

        Frame frame = FrameFinder.find(framed).orElseThrow();

        assertThat(frame.left()).isCloseTo(4 / 180.0, within(1e-9));
        assertThat(frame.top()).isCloseTo(5 / 240.0, within(1e-9));
        assertThat(frame.right()).isCloseTo(4 / 180.0, within(1e-9));
        assertThat(frame.bottom()).isCloseTo(5 / 240.0, within(1e-9));
        assertThat(frame.rgb()).isZero();
    }

    @Test
    void a_white_frame_on_blue_is_found() {
        SrgbImage framed = Scenes.framed(Scenes.portrait(0x438edb), 9, 9, 9, 9, 0xffffff);

        assertThat(FrameFinder.find(framed)).isPresent();
    }

    @Test
    void bars_above_and_below_are_found() {
        SrgbImage barred = Scenes.framed(Scenes.portrait(0xffffff), 0, 30, 0, 30, 0x000000);

        Frame frame = FrameFinder.find(barred).orElseThrow();

        assertThat(frame.left()).isZero();
        assertThat(frame.top()).isCloseTo(0.125, within(1e-9));
    }

    @Test
    void bars_at_both_sides_are_found() {
        SrgbImage barred = Scenes.framed(Scenes.portrait(0x438edb), 20, 0, 20, 0, 0x000000);

        Frame frame = FrameFinder.find(barred).orElseThrow();

        assertThat(frame.left()).isCloseTo(20 / 180.0, within(1e-9));
        assertThat(frame.top()).isZero();
    }

    @Test
    void a_frame_of_two_pixels_is_found() {
        assertThat(FrameFinder.find(Scenes.framed(Scenes.portrait(0xffffff), 2, 2, 2, 2, 0x000000)))
                .isPresent();
    }

    @Test
    void more_than_a_fifth_is_no_frame() {
        SrgbImage card = Scenes.framed(Scenes.portrait(0x438edb), 0, 60, 0, 60, 0xffffff);

        assertThat(FrameFinder.find(card)).isEmpty();
    }

    @Test
    void pictures_of_any_shape_give_an_answer() {
        int[][] shapes = {{1, 1}, {2, 3}, {7, 5}, {1, 5000}, {5000, 1}};
        for (int[] shape : shapes) {
            assertThat(FrameFinder.find(Scenes.of(shape[0], shape[1], (x, y) -> 0x808080)))
                    .isEmpty();
        }
    }
}
