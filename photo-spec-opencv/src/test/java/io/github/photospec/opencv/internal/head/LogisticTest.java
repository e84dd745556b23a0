package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {
    private final Logistic logistic = Logistic.read(List.of("name,weight", "bias,-1", "width,2", "height,0.5"));

    @Test
    void the_first_weight_is_the_bias_and_no_feature() {
        assertThat(logistic.size()).isEqualTo(2);
    }

    @Test
    void features_that_cancel_the_bias_leave_it_open() {
        assertThat(logistic.probability(new double[] {0.5, 0})).isEqualTo(0.5);
    }

    @Test
    void each_feature_counts_with_its_own_weight() {
        double expected = 1 / (1 + Math.exp(-(-1 + 2 * 1 + 0.5 * 3)));

        assertThat(logistic.probability(new double[] {1, 3})).isCloseTo(expected, within(1e-12));
    }

    @Test
    void extreme_features_give_certainty_and_no_other_number() {
        assertThat(logistic.probability(new double[] {1e6, 0})).isEqualTo(1);
        assertThat(logistic.probability(new double[] {-1e6, 0})).isZero();
    }

    @Test
    void too_few_features_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logistic.probability(new double[] {1}))
                .withMessage("1 features for 2 weights");
    }

    @Test
    void the_bundled_weights_fit_the_features() {
        assertThat(EarModel.bundled().features()).isEqualTo(EarFeatures.COUNT);
    }
}
