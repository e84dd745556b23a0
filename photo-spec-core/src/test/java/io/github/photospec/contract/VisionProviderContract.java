package io.github.photospec.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.Sitter;
import io.github.photospec.vision.CoveringObservation;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.Mask;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every vision engine promises. An engine's own test extends this and says how it is made. The people are painted: that
 * an engine sees real ones well is for a test of its accuracy to show.
 */
@SuppressWarnings("JUnitTestClassIsAbstract") // Extended by the tests of the engines.
public abstract class VisionProviderContract {
    private final VisionProvider engine = engine();

    /** A new engine, as {@link java.util.ServiceLoader} would make it. */
    protected abstract VisionProvider engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void an_engine_has_a_name_for_people() {
        assertThat(engine.name()).isNotBlank();
    }

    @Test
    void it_may_be_prepared_twice_and_closed_twice() {
        engine.prepare();
        engine.prepare();
        engine.close();
        engine.close();

        assertThatIllegalStateException().isThrownBy(() -> engine.observe(People.blank(60, 80)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2000", "2000, 1", "3, 3", "60, 80", "1000, 2000"})
    void where_nobody_is_nobody_is_seen(int width, int height) {
        assertThat(engine.observe(People.blank(width, height))).isEqualTo(PortraitObservation.NOBODY);
    }

    @ParameterizedTest
    @CsvSource({"120, 160", "180, 240", "480, 640", "1000, 1333"})
    void a_face_is_seen_where_it_is_at_any_size(int width, int height) {
        PaintedPortrait portrait = People.paint(Sitter.standard(), width, height);

        PortraitObservation seen = engine.observe(People.image(portrait));

        assertThat(seen.faces()).hasSize(1);
        HeadObservation head = seen.head().orElseThrow();
        FaceLandmarks face = head.landmarks();
        double eyes = face.leftEye().pupil().distance(face.rightEye().pupil());
        Spot middle = face.leftEye().pupil().towards(face.rightEye().pupil(), 0.5);
        assertThat(middle.x()).isCloseTo(width / 2.0, within(0.1 * eyes));
        assertThat(face.chin().y()).isCloseTo(portrait.truth().chin(), within(0.25 * eyes));
        assertThat(head.face().box().centre().distance(middle)).isLessThan(eyes);
        assertThat(head.face().confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void left_is_the_persons_own_left() {
        FaceLandmarks face = head(Sitter.standard()).landmarks();

        assertThat(face.leftEye().pupil().x())
                .isGreaterThan(face.rightEye().pupil().x());
        assertThat(face.leftCheek().x()).isGreaterThan(face.rightCheek().x());
        assertThat(face.mouth().leftCorner().x())
                .isGreaterThan(face.mouth().rightCorner().x());
    }

    @Test
    void an_eye_and_a_mouth_are_told_by_their_edges() {
        FaceLandmarks face = head(Sitter.standard()).landmarks();

        for (FaceLandmarks.Eye eye : List.of(face.leftEye(), face.rightEye())) {
            double width = eye.outer().distance(eye.inner());
            assertThat(eye.upperOuter().y()).isLessThan(eye.lowerOuter().y());
            assertThat(eye.upperInner().y()).isLessThan(eye.lowerInner().y());
            assertThat(eye.pupil().distance(eye.outer().towards(eye.inner(), 0.5)))
                    .isLessThan(width / 3);
        }
        assertThat(face.mouth().innerUpper().y())
                .isLessThanOrEqualTo(face.mouth().innerLower().y() + 1);
        assertThat(face.forehead().y()).isLessThan(face.noseTip().y());
        assertThat(face.noseTip().y()).isLessThan(face.mouth().innerUpper().y());
        assertThat(face.mouth().innerLower().y()).isLessThan(face.chin().y());
    }

    @Test
    void a_head_turned_to_the_pictures_right_has_a_positive_yaw() {
        HeadObservation right = head(Sitter.standard().withYaw(20));
        HeadObservation left = head(Sitter.standard().withYaw(-20));

        assertThat(right.pose().yaw()).isGreaterThan(10);
        assertThat(left.pose().yaw()).isLessThan(-10);
        assertThat(noseBesideTheMiddle(right)).isPositive();
        assertThat(noseBesideTheMiddle(left)).isNegative();
    }

    @Test
    void a_raised_chin_has_a_higher_pitch() {
        double raised = head(Sitter.standard().withPitch(-12)).pose().pitch();
        double level = head(Sitter.standard()).pose().pitch();
        double lowered = head(Sitter.standard().withPitch(12)).pose().pitch();

        assertThat(raised).isGreaterThan(level + 3);
        assertThat(lowered).isLessThan(level - 3);
    }

    private static double noseBesideTheMiddle(HeadObservation head) {
        FaceLandmarks face = head.landmarks();
        return face.noseTip().x()
                - face.leftCheek().towards(face.rightCheek(), 0.5).x();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -7, 7, 20})
    void a_head_that_leans_clockwise_has_a_positive_roll(double degrees) {
        HeadObservation head = head(Sitter.standard().withRoll(degrees));

        assertThat(head.pose().roll()).isCloseTo(degrees, within(2.0));
    }

    @ParameterizedTest
    @CsvSource({"1, 90", "2, 180", "3, -90"})
    void a_turned_picture_is_seen_turned(int quarters, double roll) {
        SrgbImage upright = People.image(People.paint(Sitter.standard(), 480, 640));
        HeadObservation before = engine.observe(upright).head().orElseThrow();

        PortraitObservation seen = engine.observe(People.turned(upright, quarters));

        HeadObservation head = seen.head().orElseThrow();
        assertThat(seen.faces()).hasSize(1);
        double difference =
                Math.IEEEremainder(head.pose().roll() - roll - before.pose().roll(), 360);
        assertThat(difference).isCloseTo(0, within(3.0));
        Spot chin = People.turned(before.landmarks().chin(), upright, quarters);
        assertThat(head.landmarks().chin().distance(chin)).isLessThan(12);
        assertThat(at(head.person(), head.landmarks().noseTip())).isGreaterThan(0.8);
    }

    @Test
    void the_mask_tells_the_person_from_what_is_behind() {
        PaintedPortrait portrait = People.paint(Sitter.standard(), 480, 640);
        HeadObservation head = engine.observe(People.image(portrait)).head().orElseThrow();

        assertThat(at(head.person(), head.landmarks().noseTip())).isGreaterThan(0.9);
        assertThat(at(head.person(), new Spot(240, 600))).isGreaterThan(0.9);
        assertThat(at(head.person(), new Spot(20, 40))).isLessThan(0.1);
        assertThat(at(head.person(), new Spot(460, 40))).isLessThan(0.1);
        assertThat(at(head.person(), new Spot(240, portrait.truth().hairTop() - 20)))
                .isLessThan(0.3);
        assertThat(at(head.person(), new Spot(240, portrait.truth().hairTop() + 20)))
                .isGreaterThan(0.7);
    }

    @Test
    void numbers_are_probabilities_and_shares() {
        HeadObservation head = head(Sitter.standard());

        head.ears().left().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        head.ears().right().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        head.covering()
                .map(CoveringObservation::coveredShare)
                .orElse(OptionalDouble.empty())
                .ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        head.partedLips().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        head.shadedEyes().ifPresent(value -> assertThat(value).isLessThanOrEqualTo(1.0));
    }

    @Test
    void a_head_at_the_frames_edge_is_told_of_as_far_as_it_is_seen() {
        SrgbImage image = People.image(People.paint(Sitter.standard(), 480, 640));

        for (SrgbImage cut :
                List.of(image.crop(0, 120, 480, 520), image.crop(0, 0, 480, 400), image.crop(200, 0, 280, 640))) {
            PortraitObservation seen = engine.observe(cut);
            assertThat(seen.faces()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void two_people_are_two_faces_the_nearer_first() {
        SrgbImage pair = People.beside(
                People.image(People.paint(Sitter.standard(), 300, 400)),
                People.image(People.paint(Sitter.random(3), 600, 800)));

        PortraitObservation seen = engine.observe(pair);

        assertThat(seen.faces()).hasSize(2);
        assertThat(seen.faces().get(0).box().width())
                .isGreaterThan(seen.faces().get(1).box().width());
        assertThat(seen.head().orElseThrow().face()).isEqualTo(seen.faces().get(0));
    }

    @Test
    void the_same_picture_has_the_same_answer_from_any_thread() throws Exception {
        List<SrgbImage> images = List.of(
                People.image(People.paint(Sitter.standard(), 180, 240)),
                People.image(People.paint(Sitter.random(5), 240, 320)),
                People.blank(100, 100));
        List<String> alone = images.stream().map(this::summary).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> task =
                    () -> images.stream().map(this::summary).toList();
            for (Future<List<String>> answer : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String summary(SrgbImage image) {
        PortraitObservation seen = engine.observe(image);
        return seen.faces() + " "
                + seen.head()
                        .map(head -> head.landmarks() + " " + head.pose() + " " + head.ears() + sum(head.person()));
    }

    private static int sum(Mask mask) {
        double[] row = new double[mask.width()];
        int hash = 1;
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                row[x] = mask.value(x, y);
            }
            hash = 31 * hash + Arrays.hashCode(row);
        }
        return hash;
    }

    private HeadObservation head(Sitter sitter) {
        return engine.observe(People.image(People.paint(sitter, 480, 640)))
                .head()
                .orElseThrow();
    }

    private static double at(Mask mask, Spot place) {
        return mask.at(place.x(), place.y(), 0);
    }
}
