package io.github.photospec.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabTableTest {
    @Test
    void the_tables_agree_with_the_exact_conversion() {
        int[] pixels = new int[16 * 16 * 16];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (i / 256 * 17) << 16 | (i / 16 % 16 * 17) << 8 | i % 16 * 17;
        }
        float[] lightness = new float[pixels.length];
        float[] a = new float[pixels.length];
        float[] b = new float[pixels.length];

        LabTable.fill(pixels, pixels.length, lightness, a, b);

        for (int i = 0; i < pixels.length; i++) {
            assertThat(new CieLab(lightness[i], a[i], b[i]).distance(CieLab.of(pixels[i])))
                    .isLessThan(0.25);
        }
    }
}
