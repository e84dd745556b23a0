package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.painting.Sitter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CrownZoneTest {
    private static final int PIXELS = HeadCrop.WIDTH * HeadCrop.HEIGHT;

    @Test
    void a_crown_that_is_worn_all_over_is_covered_wholly_and_a_bare_one_not_at_all() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard())) {
            assertThat(head.covered(covering(255))).hasValue(1);
            assertThat(head.covered(covering(0))).hasValue(0);
        }
    }

    @Test
    void a_pixel_counts_from_half_sure_on() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard())) {
            assertThat(head.covered(covering(128))).hasValue(1);
            assertThat(head.covered(covering(127))).hasValue(0);
        }
    }

    @Test
    void what_is_worn_below_the_forehead_does_not_count() {
        byte[] values = new byte[PIXELS];
        Arrays.fill(values, PIXELS / 2, PIXELS, (byte) 255);

        try (CroppedHead head = CroppedHead.of(Sitter.standard())) {
            assertThat(head.covered(new HeadLabels(new byte[PIXELS], new byte[PIXELS], values)))
                    .hasValue(0);
        }
    }

    @Test
    void of_a_head_that_the_frame_cuts_at_the_forehead_nothing_is_said() {
        try (CroppedHead head = CroppedHead.cutOff(Sitter.standard(), 190)) {
            assertThat(head.covered(covering(255))).isEmpty();
        }
    }

    private static HeadLabels covering(int value) {
        byte[] values = new byte[PIXELS];
        Arrays.fill(values, (byte) value);
        return new HeadLabels(new byte[PIXELS], new byte[PIXELS], values);
    }
}
