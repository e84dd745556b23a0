package io.github.photospec.vision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.photospec.image.Box;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsTest {
    private static final Box BOX = new Box(0, 0, 10, 10);

    @ParameterizedTest
    @CsvSource({"90, 90, 180", "-90, -90, -179.9", "0, 0, 0"})
    void a_head_may_be_turned_as_far_as_this(double yaw, double pitch, double roll) {
        assertThatCode(() -> new HeadPose(yaw, pitch, roll)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0, 0", "0, -90.1, 0", "0, 0, -180", "0, 0, 180.1", "NaN, 0, 0", "0, NaN, 0", "0, 0, NaN"})
    void and_no_further(double yaw, double pitch, double roll) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadPose(yaw, pitch, roll));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void a_confidence_is_a_probability(double confidence) {
        assertThatCode(() -> new Face(BOX, 0)).doesNotThrowAnyException();
        assertThatCode(() -> new Face(BOX, 1)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Face(BOX, confidence));
    }

    @Test
    void a_face_without_a_head_is_refused() {
        List<Face> faces = List.of(new Face(BOX, 0.9));

        assertThatIllegalArgumentException().isThrownBy(() -> new PortraitObservation(faces, Optional.empty()));
        assertThatCode(() -> new PortraitObservation(List.of(), Optional.empty()))
                .doesNotThrowAnyException();
    }
}
