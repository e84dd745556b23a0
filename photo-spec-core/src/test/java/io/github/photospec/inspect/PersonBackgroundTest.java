package io.github.photospec.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.PortraitObservation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class PersonBackgroundTest {
    private static final HandMadeHead HEAD = HandMadeHead.standard();
    private static final int WHITE = 0xffffff;
    private static final int SHIRT = 0x204080;

    @Test
    void everything_above_the_chin_that_is_not_the_person_is_background() {
        BackgroundFacts facts = measure(HEAD, (x, y) -> HandMadeHead.isPerson(x, y) ? SHIRT : WHITE)
                .orElseThrow();

        assertThat(facts.origin()).isEqualTo(BackgroundFacts.Origin.MASK);
        assertThat(facts.whiteShare()).isEqualTo(1);
        assertThat(facts.unevenness()).isCloseTo(0, within(0.01));
        assertThat(facts.dominantRgb()).isEqualTo(WHITE);
        // Above the chin, without the head and 2 % of the longer side round it, at one cell a pixel.
        assertThat(facts.pixels()).isEqualTo(200 * 200 - (100 + 2 * 6) * (140 + 6));
    }

    @Test
    void what_is_below_the_chin_does_not_matter() {
        BackgroundFacts facts = measure(HEAD, (x, y) -> y >= 200 ? 0 : WHITE).orElseThrow();

        assertThat(facts.whiteShare()).isEqualTo(1);
    }

    @Test
    void something_behind_the_head_is_seen_where_strips_would_not_look() {
        BackgroundFacts facts = measure(HEAD, (x, y) -> x >= 20 && x < 40 && y >= 130 ? 0x802020 : WHITE)
                .orElseThrow();

        assertThat(facts.whiteShare()).isLessThan(0.95);
    }

    @Test
    void a_face_that_fills_the_picture_leaves_nothing() {
        BackgroundFacts facts =
                measure(HEAD.withPerson((x, y) -> true), (x, y) -> WHITE).orElseThrow();

        assertThat(facts.pixels()).isZero();
    }

    @Test
    void behind_a_head_that_lies_nobody_knows_what_above_means() {
        assertThat(measure(HEAD.leaning(45), (x, y) -> WHITE)).isPresent();
        assertThat(measure(HEAD.leaning(-45), (x, y) -> WHITE)).isPresent();
        assertThat(measure(HEAD.leaning(46), (x, y) -> WHITE)).isEmpty();
        assertThat(measure(HEAD.leaning(180), (x, y) -> WHITE)).isEmpty();
    }

    @Test
    void a_border_is_no_background() {
        SrgbImage image = image((x, y) -> x < 10 || x >= 190 || y < 15 || y >= 285 ? 0 : WHITE);

        BackgroundFacts facts = behind(image, HEAD, true).orElseThrow();

        assertThat(facts.whiteShare()).isEqualTo(1);
        assertThat(facts.dominantRgb()).isEqualTo(WHITE);
    }

    @Test
    void transparent_pixels_are_no_background() {
        SrgbImage image = SrgbImage.ofRows(HandMadeHead.WIDTH, HandMadeHead.HEIGHT, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = x < 25 ? WHITE : 0xff808080;
            }
        });

        BackgroundFacts facts = behind(image, HEAD, false).orElseThrow();

        assertThat(facts.whiteShare()).isZero();
        assertThat(facts.dominantRgb()).isEqualTo(0x808080);
    }

    @Test
    void clothes_are_compared_with_what_is_behind() {
        assertThat(contrast(HEAD, SHIRT)).hasValueCloseTo(82.0, within(5.0));
        assertThat(contrast(HEAD, WHITE)).hasValue(0);
    }

    @Test
    void without_clothes_or_background_in_sight_there_is_no_contrast() {
        assertThat(contrast(HEAD.withPerson((x, y) -> y < 200 && HandMadeHead.isPerson(x, y)), SHIRT))
                .isEmpty();
        assertThat(contrast(HEAD.withPerson((x, y) -> true), SHIRT)).isEmpty();
        assertThat(contrast(HEAD.leaning(90), SHIRT)).isEmpty();
    }

    private static OptionalDouble contrast(HandMadeHead head, int shirt) {
        SrgbImage image = image((x, y) -> y >= 200 ? shirt : WHITE);
        BackgroundFacts behind =
                behind(image, head, true).orElse(new BackgroundFacts(BackgroundFacts.Origin.STRIPS, 1000, 1, 0, WHITE));
        return ClothingContrast.measure(image, head.observation(), behind);
    }

    private static Optional<BackgroundFacts> measure(HandMadeHead head, IntBinaryOperator colour) {
        return behind(image(colour), head, true);
    }

    /** The background that was measured on the mask; empty if it was measured on strips. */
    private static Optional<BackgroundFacts> behind(SrgbImage image, HandMadeHead head, boolean opaque) {
        HeadObservation seen = head.observation();
        PortraitObservation portrait = new PortraitObservation(List.of(seen.face()), Optional.of(seen));
        return Optional.of(
                        PixelMeasures.of(image, opaque, Optional.of(portrait)).background())
                .filter(facts -> facts.origin() == BackgroundFacts.Origin.MASK);
    }

    private static SrgbImage image(IntBinaryOperator colour) {
        return SrgbImage.ofRows(HandMadeHead.WIDTH, HandMadeHead.HEIGHT, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = 0xff000000 | colour.applyAsInt(x, y);
            }
        });
    }
}
