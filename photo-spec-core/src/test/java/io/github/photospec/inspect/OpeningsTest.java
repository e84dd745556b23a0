package io.github.photospec.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.Spot;
import io.github.photospec.vision.FaceLandmarks;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final FaceLandmarks FACE = HandMadeHead.landmarks(UnaryOperator.identity());

    @Test
    void an_eye_is_open_by_its_mean_gap_over_its_width() {
        assertThat(Openings.of(FACE).eyes()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void the_less_open_eye_counts() {
        FaceLandmarks winking = with(shut(FACE.leftEye()), FACE.rightEye(), FACE.mouth());
        FaceLandmarks otherwise = with(FACE.leftEye(), shut(FACE.rightEye()), FACE.mouth());

        assertThat(Openings.of(winking).eyes()).isZero();
        assertThat(Openings.of(otherwise).eyes()).isZero();
    }

    @Test
    void a_mouth_is_open_by_its_gap_over_its_width() {
        FaceLandmarks.Mouth open =
                new FaceLandmarks.Mouth(new Spot(115, 170), new Spot(85, 170), new Spot(100, 167), new Spot(100, 173));

        assertThat(Openings.of(FACE).mouth()).isZero();
        assertThat(Openings.of(with(FACE.leftEye(), FACE.rightEye(), open)).mouth())
                .isCloseTo(0.2, within(1e-12));
    }

    @Test
    void size_and_leaning_do_not_matter() {
        FaceLandmarks large = HandMadeHead.landmarks(spot -> new Spot(-7 * spot.y(), 7 * spot.x()));

        assertThat(Openings.of(large).eyes()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void a_face_of_no_width_is_shut() {
        FaceLandmarks point = HandMadeHead.landmarks(spot -> new Spot(5, 5));

        assertThat(Openings.of(point)).isEqualTo(new Openings(0, 0));
    }

    private static FaceLandmarks.Eye shut(FaceLandmarks.Eye eye) {
        return new FaceLandmarks.Eye(
                eye.pupil(),
                eye.outer(),
                eye.inner(),
                eye.upperOuter(),
                eye.upperInner(),
                eye.upperOuter(),
                eye.upperInner());
    }

    private static FaceLandmarks with(FaceLandmarks.Eye left, FaceLandmarks.Eye right, FaceLandmarks.Mouth mouth) {
        return new FaceLandmarks(
                left, right, mouth, FACE.forehead(), FACE.noseTip(), FACE.chin(), FACE.leftCheek(), FACE.rightCheek());
    }
}
