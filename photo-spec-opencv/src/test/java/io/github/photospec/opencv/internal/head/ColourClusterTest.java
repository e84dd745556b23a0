package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColourClusterTest {
    private static final double[] NONE = {0, 0, 0};

    @Test
    void the_fit_is_the_logarithm_of_a_gaussian() {
        ColourCluster cluster = ColourCluster.of(50, 10, 20, 4, 9, 16);

        double distance = 2 * 2 / 4.0 + 3 * 3 / 9.0 + 4 * 4 / 16.0;
        assertThat(cluster.fit(52, 13, 24)).isCloseTo(-0.5 * (distance + Math.log(4 * 9 * 16)), within(1e-9));
    }

    @Test
    void colours_that_vary_together_fit_better_than_those_that_do_not() {
        ColourSamples samples = new ColourSamples();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            double light = random.nextGaussian();
            samples.add(60 + 2 * light, 15 + light + 0.3 * random.nextGaussian(), 20 + random.nextGaussian());
        }

        ColourCluster cluster = ColourCluster.of(samples, NONE);

        assertThat(cluster.fit(63, 16.5, 20)).isGreaterThan(cluster.fit(63, 13.5, 20) + 10);
    }

    @Test
    void a_few_pixels_of_something_else_do_not_move_it() {
        ColourSamples samples = new ColourSamples();
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            samples.add(60 + random.nextGaussian(), 15 + random.nextGaussian(), 20 + random.nextGaussian());
        }
        for (int i = 0; i < 40; i++) {
            samples.add(5, 0, 0);
        }

        ColourCluster cluster = ColourCluster.of(samples, NONE);

        assertThat(cluster.l()).isCloseTo(60, within(0.3));
        assertThat(cluster.a()).isCloseTo(15, within(0.3));
        assertThat(cluster.b()).isCloseTo(20, within(0.3));
    }

    @Test
    void one_flat_colour_is_broadened_and_stays_finite() {
        ColourSamples samples = new ColourSamples();
        for (int i = 0; i < 30; i++) {
            samples.add(60, 15, 20);
        }

        ColourCluster cluster = ColourCluster.of(samples, 60, 6, 6);

        assertThat(cluster.fit(60, 15, 20)).isCloseTo(-0.5 * Math.log(60 * 6 * 6), within(1e-9));
    }
}
