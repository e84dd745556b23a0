package io.github.photospec.painting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaintedTruthTest {
    private static final int FOREHEAD = 10;
    private static final int LEFT_EYE_TOP = 159;
    private static final int LEFT_EYE_OUTER = 33;
    private static final int LEFT_EYE_INNER = 133;
    private static final int RIGHT_EYE_INNER = 362;
    private static final int RIGHT_EYE_OUTER = 263;
    private static final int NOSE_TIP = 1;
    private static final int UPPER_LIP = 13;
    private static final int LOWER_LIP = 14;
    private static final int CHIN = 152;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_random_sitter_is_always_compliant(long seed) {
        PaintedTruth truth = painted(Sitter.random(seed)).truth();

        assertThat(truth.leftEarVisible()).isTrue();
        assertThat(truth.rightEarVisible()).isTrue();
        assertThat(truth.bareheaded()).isTrue();
        assertThat(truth.glasses()).isFalse();
        assertThat(truth.eyesOpen()).isTrue();
        assertThat(truth.mouthClosed()).isTrue();
        assertThat(truth.turn()).isEqualTo(Turn.FRONTAL);
    }

    @Test
    void landmarks_lie_inside_the_frame_in_the_order_of_a_face() {
        PaintedPortrait portrait = painted(Sitter.standard().withMouth(0.5));

        assertThat(portrait.landmarks().values())
                .allSatisfy(mark -> assertThat(mark.x()).isBetween(0.0, 180.0))
                .allSatisfy(mark -> assertThat(mark.y()).isBetween(0.0, 240.0));
        assertThat(ys(portrait, FOREHEAD, LEFT_EYE_TOP, NOSE_TIP, UPPER_LIP, LOWER_LIP, CHIN))
                .isSorted();
        assertThat(xs(portrait, LEFT_EYE_OUTER, LEFT_EYE_INNER, NOSE_TIP, RIGHT_EYE_INNER, RIGHT_EYE_OUTER))
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource(HairStyle.class)
    void ears_are_visible_unless_the_hair_covers_them(HairStyle style) {
        PaintedTruth truth = painted(Sitter.standard().withHairStyle(style)).truth();

        assertThat(truth.leftEarVisible()).isEqualTo(!style.coversEars());
        assertThat(truth.rightEarVisible()).isEqualTo(!style.coversEars());
    }

    @Test
    void a_head_turned_far_to_the_right_hides_the_ear_on_the_right() {
        PaintedTruth truth = painted(Sitter.standard().withYaw(25)).truth();

        assertThat(truth.leftEarVisible()).isTrue();
        assertThat(truth.rightEarVisible()).isFalse();
    }

    @Test
    void a_head_turned_right_moves_the_nose_right_between_the_eyes() {
        PaintedPortrait turned = painted(Sitter.standard().withYaw(15));

        double middle = (turned.landmark(LEFT_EYE_OUTER).x()
                        + turned.landmark(RIGHT_EYE_OUTER).x())
                / 2;
        assertThat(turned.landmark(NOSE_TIP).x()).isGreaterThan(middle + 3);
    }

    @Test
    void open_mouth_and_shut_eyes_are_told() {
        PaintedTruth truth = painted(
                        Sitter.standard().withMouth(0.6).withEyes(0).withGlasses(true))
                .truth();

        assertThat(truth.mouthClosed()).isFalse();
        assertThat(truth.eyesOpen()).isFalse();
        assertThat(truth.glasses()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Hat.class)
    void hat_pixels_are_labelled_exactly_when_a_hat_is_worn(Hat hat) {
        PaintedPortrait portrait = painted(Sitter.standard().withHat(hat));

        boolean worn = hat != Hat.NONE;
        assertThat(portrait.labels().count(Label.HAT) > 1000).isEqualTo(worn);
        assertThat(portrait.labels().count(Label.HAT) > 0).isEqualTo(worn);
        assertThat(portrait.truth().bareheaded()).isEqualTo(!worn);
    }

    @Test
    void labels_tell_what_a_pixel_shows() {
        LabelMap labels = painted(Sitter.standard()).labels();

        assertThat(labels.at(0, 0)).isEqualTo(Label.BACKGROUND);
        assertThat(labels.at(90, 35)).isEqualTo(Label.HAIR);
        assertThat(labels.at(90, 110)).isEqualTo(Label.SKIN);
        assertThat(labels.at(90, 235)).isEqualTo(Label.CLOTH);
    }

    @Test
    void a_bald_head_has_no_hair_pixels() {
        LabelMap labels =
                painted(Sitter.standard().withHairStyle(HairStyle.BALD)).labels();

        assertThat(labels.count(Label.HAIR)).isZero();
    }

    private static PaintedPortrait painted(Sitter sitter) {
        return PortraitPainter.standard().paint(sitter, Backdrop.white(), 180, 240);
    }

    private static double[] ys(PaintedPortrait portrait, int... indices) {
        return Arrays.stream(indices)
                .mapToDouble(index -> portrait.landmark(index).y())
                .toArray();
    }

    private static double[] xs(PaintedPortrait portrait, int... indices) {
        return Arrays.stream(indices)
                .mapToDouble(index -> portrait.landmark(index).x())
                .toArray();
    }
}
