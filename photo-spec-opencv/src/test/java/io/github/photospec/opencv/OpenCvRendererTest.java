package io.github.photospec.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.contract.People;
import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.Label;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;
import io.github.photospec.vision.PortraitRenderer;
import io.github.photospec.vision.RenderedPortrait;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a painted person. */
class OpenCvRendererTest {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 480;
    private static final int BLUE = 0x438edb;
    private static final int WHITE = 0xffffff;
    private static final int OPAQUE = 0xff000000;

    private static final OpenCvVision ENGINE = new OpenCvVision();
    private static final PaintedPortrait PAINTED = PortraitPainter.standard()
            .paint(Sitter.standard(), Backdrop.studio(new Color(0xb9, 0xc4, 0xc0)), WIDTH, HEIGHT);
    private static final SrgbImage IMAGE = People.image(PAINTED);

    private final PortraitRenderer renderer = ENGINE.renderer().orElseThrow();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {WHITE, BLUE, 0, 0xff0000})
    void the_ground_is_exactly_the_colour_that_is_asked_for(int ground) {
        SrgbImage image = onGround(whole(2), ground).image();

        for (int y = 0; y < image.height() / 2; y++) {
            assertThat(image.argb(2, y)).isEqualTo(OPAQUE | ground);
            assertThat(image.argb(image.width() - 3, y)).isEqualTo(OPAQUE | ground);
        }
        for (int x = 0; x < image.width(); x++) {
            assertThat(image.argb(x, 1)).isEqualTo(OPAQUE | ground);
        }
    }

    @Test
    void the_person_is_kept_and_nothing_else() {
        RenderedPortrait portrait = onGround(whole(2), BLUE);

        int wrong = 0;
        for (int y = 0; y < portrait.image().height(); y++) {
            for (int x = 0; x < portrait.image().width(); x++) {
                boolean person = PAINTED.labels().at(2 * x + 1, 2 * y + 1) != Label.BACKGROUND;
                if (person == (portrait.image().argb(x, y) == (OPAQUE | BLUE))) {
                    wrong++;
                }
            }
        }
        assertThat((double) wrong / (portrait.image().width() * portrait.image().height()))
                .isLessThan(0.02);
        assertThat(portrait.doubtfulShare()).isBetween(0.001, 0.1);
    }

    @Test
    void a_large_portrait_has_the_same_person_on_the_same_ground() {
        RenderedPortrait portrait = onGround(frame(0.5, 2 * WIDTH, 2 * HEIGHT), BLUE);

        int wrong = 0;
        for (int y = 0; y < 2 * HEIGHT; y++) {
            for (int x = 0; x < 2 * WIDTH; x++) {
                boolean person = PAINTED.labels().at(x / 2, y / 2) != Label.BACKGROUND;
                if (person == (portrait.image().argb(x, y) == (OPAQUE | BLUE))) {
                    wrong++;
                }
            }
        }
        assertThat(wrong / (4.0 * WIDTH * HEIGHT)).isLessThan(0.02);
        assertThat(portrait.image().argb(5, 5)).isEqualTo(OPAQUE | BLUE);
    }

    @Test
    void a_white_shirt_before_a_white_wall_has_no_holes() {
        PaintedPortrait white = People.paint(Sitter.standard().withCloth(Color.WHITE), WIDTH, HEIGHT);

        SrgbImage image = renderer.render(People.image(white), whole(2), OptionalInt.of(BLUE))
                .image();

        for (int y = 215; y < 240; y++) {
            for (int x = 50; x < 130; x++) {
                assertThat(image.argb(x, y) & 0xff0000).isGreaterThan(0x900000);
            }
        }
    }

    @Test
    void the_face_looks_as_it_does_with_its_own_background() {
        SrgbImage kept = renderer.render(IMAGE, whole(2), OptionalInt.empty()).image();
        SrgbImage laid = onGround(whole(2), BLUE).image();

        for (int y = 100; y < 120; y++) {
            for (int x = 80; x < 100; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertThat(laid.argb(x, y) >> shift & 0xff).isCloseTo(kept.argb(x, y) >> shift & 0xff, within(1));
                }
            }
        }
    }

    @Test
    void a_background_that_is_kept_is_not_judged() {
        assertThat(renderer.render(IMAGE, whole(2), OptionalInt.empty()).doubtfulShare())
                .isZero();
    }

    @Test
    void beyond_the_photo_there_is_nothing_but_the_ground() {
        Placement place = new Placement(new Spot(-60, -80), 2, 5);
        PortraitFrame frame = new PortraitFrame(place, 240, 320, new Box(20, 10, WIDTH - 40, HEIGHT - 60));

        SrgbImage image = onGround(frame, BLUE).image();

        for (int y = 0; y < 320; y++) {
            for (int x = 0; x < 240; x++) {
                Spot spot = place.toPicture(new Spot(x + 0.5, y + 0.5));
                double inside = Math.min(
                        Math.min(spot.x() - 20, WIDTH - 20 - spot.x()),
                        Math.min(spot.y() - 10, HEIGHT - 50 - spot.y()));
                if (inside < -4) {
                    assertThat(image.argb(x, y)).isEqualTo(OPAQUE | BLUE);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 300", "300, 1", "2, 3", "7, 5", "60, 80", "90, 121"})
    void a_frame_may_be_small(int width, int height) {
        PortraitFrame frame = new PortraitFrame(
                new Placement(new Spot(0, 0), (double) HEIGHT / Math.max(width, height), 0), width, height, photo());

        assertThat(onGround(frame, WHITE).image().width()).isEqualTo(width);
        assertThat(renderer.render(IMAGE, frame, OptionalInt.empty()).image().height())
                .isEqualTo(height);
    }

    @Test
    void where_nobody_is_there_is_only_the_ground() {
        SrgbImage image = renderer.render(People.blank(90, 120), frame(1, 90, 120), OptionalInt.of(BLUE))
                .image();

        assertThat(image.argb(45, 60)).isEqualTo(OPAQUE | BLUE);
    }

    @Test
    void the_same_portrait_has_the_same_pixels_from_any_thread() throws Exception {
        int alone = hash(onGround(whole(2), BLUE).image());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                tasks.add(() -> hash(onGround(whole(2), BLUE).image()));
            }
            for (Future<Integer> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void it_ends_with_its_engine() {
        OpenCvVision engine = new OpenCvVision();
        PortraitRenderer ended = engine.renderer().orElseThrow();
        engine.close();

        assertThatIllegalStateException().isThrownBy(() -> ended.render(IMAGE, whole(2), OptionalInt.empty()));
    }

    private RenderedPortrait onGround(PortraitFrame frame, int ground) {
        return renderer.render(IMAGE, frame, OptionalInt.of(ground));
    }

    private static PortraitFrame whole(int scale) {
        return frame(scale, WIDTH / scale, HEIGHT / scale);
    }

    private static PortraitFrame frame(double scale, int width, int height) {
        Box photo = new Box(0, 0, scale * width, scale * height);
        return new PortraitFrame(new Placement(new Spot(0, 0), scale, 0), width, height, photo);
    }

    private static Box photo() {
        return new Box(0, 0, WIDTH, HEIGHT);
    }

    private static int hash(SrgbImage image) {
        int hash = 1;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                hash = 31 * hash + image.argb(x, y);
            }
        }
        return hash;
    }
}
