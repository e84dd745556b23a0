package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HeadLabelsTest {
    private static final int PIXELS = HeadCrop.WIDTH * HeadCrop.HEIGHT;

    @Test
    void values_run_from_0_to_255() {
        byte[] hair = new byte[PIXELS];
        byte[] skin = new byte[PIXELS];
        byte[] covering = new byte[PIXELS];
        hair[0] = (byte) 255;
        skin[1] = (byte) 128;
        covering[PIXELS - 1] = 127;

        HeadLabels labels = new HeadLabels(hair, skin, covering);

        assertThat(labels.hair(0)).isEqualTo(255);
        assertThat(labels.skin(1)).isEqualTo(128);
        assertThat(labels.covering(PIXELS - 1)).isEqualTo(127);
        assertThat(labels.hair(1)).isZero();
    }

    @Test
    void a_label_that_does_not_cover_the_crop_is_refused() {
        byte[] whole = new byte[PIXELS];

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeadLabels(new byte[PIXELS - 1], whole, whole))
                .withMessageContaining(String.valueOf(PIXELS));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadLabels(whole, new byte[PIXELS + 1], whole));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadLabels(whole, whole, new byte[0]));
    }
}
