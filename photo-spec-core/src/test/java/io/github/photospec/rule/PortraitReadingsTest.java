package io.github.photospec.rule;

import static io.github.photospec.inspect.Sight.NO;
import static io.github.photospec.inspect.Sight.UNSURE;
import static io.github.photospec.inspect.Sight.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.inspect.Readability;
import io.github.photospec.inspect.Sight;
import io.github.photospec.vision.Face;
import io.github.photospec.vision.HeadPose;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortraitReadingsTest {
    private static final Inspection PHOTO = Facts.jpeg(200, 400);
    private static final Face FACE = new Face(new Box(60, 110, 80, 80), 0.9);
    private static final HeadOutline OUTLINE = new HeadOutline(
            new Spot(100, 40),
            new Spot(100, 60),
            new Spot(100, 240),
            new Spot(160, 140),
            new Spot(40, 140),
            new Spot(140, 140),
            new Spot(60, 140),
            new Spot(130, 120),
            new Spot(90, 140));

    @ParameterizedTest
    @CsvSource({
        "HEAD_HEIGHT, 0.5",
        "CROWN_MARGIN, 0.1",
        "CHIN_MARGIN, 0.4",
        "EYE_LINE, 0.325",
        "HEAD_WIDTH, 0.6",
        "FACE_WIDTH, 0.4",
        "FACE_OFFSET, 0.05",
        "YAW, -4",
        "PITCH, 5",
        "ROLL, 6",
        "CLOTHING_CONTRAST, 30",
        "FACE_COUNT, 1"
    })
    void distances_are_shares_of_the_frame_and_turns_are_degrees(Quantity quantity, double value) {
        assertThat(quantity.read(seen(head(YES, YES, Optional.of(OUTLINE))))).isEqualTo(Reading.of(value));
    }

    @Test
    void a_limit_in_pixels_or_millimetres_is_converted_along_its_own_side() {
        Inspection photo = seen(head(YES, YES, Optional.of(OUTLINE)));
        Optional<PrintSize> print = Optional.of(new PrintSize(20, 60));

        // 200 of 400 px down are 30 of 60 mm; 120 of 200 px across are 12 of 20 mm.
        assertThat(outcome(Quantity.HEAD_HEIGHT, Unit.PIXEL, 200, Optional.empty(), photo))
                .isEqualTo(Outcome.PASS);
        assertThat(outcome(Quantity.HEAD_HEIGHT, Unit.PIXEL, 201, Optional.empty(), photo))
                .isEqualTo(Outcome.FAIL);
        assertThat(outcome(Quantity.HEAD_HEIGHT, Unit.MILLIMETRE, 30, print, photo))
                .isEqualTo(Outcome.PASS);
        assertThat(outcome(Quantity.HEAD_HEIGHT, Unit.MILLIMETRE, 31, print, photo))
                .isEqualTo(Outcome.FAIL);
        assertThat(outcome(Quantity.HEAD_WIDTH, Unit.PIXEL, 120, Optional.empty(), photo))
                .isEqualTo(Outcome.PASS);
        assertThat(outcome(Quantity.HEAD_WIDTH, Unit.MILLIMETRE, 12, print, photo))
                .isEqualTo(Outcome.PASS);
        assertThat(outcome(Quantity.HEAD_WIDTH, Unit.MILLIMETRE, 13, print, photo))
                .isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, both", "YES, NO, one", "NO, YES, one", "NO, NO, none", "NO, UNSURE, none", "UNSURE, NO, none"
    })
    void one_ear_that_is_surely_covered_settles_that_not_both_are_visible(Sight left, Sight right, String word) {
        assertThat(ears(left, right)).isEqualTo(Reading.of(word));
    }

    @ParameterizedTest
    @CsvSource({"UNSURE, YES", "YES, UNSURE", "UNSURE, UNSURE"})
    void ears_of_which_none_is_surely_covered_cannot_be_told(Sight left, Sight right) {
        assertThat(ears(left, right)).isEqualTo(Reading.unknown(Reading.Reason.CANNOT_TELL));
    }

    @ParameterizedTest
    @EnumSource(
            value = Attribute.class,
            names = {"EYES_OPEN", "MOUTH_CLOSED", "BAREHEADED", "EYES_VISIBLE"})
    void what_is_not_sure_cannot_be_told(Attribute attribute) {
        assertThat(attribute.read(seen(answers(YES)))).isEqualTo(Reading.of("yes"));
        assertThat(attribute.read(seen(answers(NO)))).isEqualTo(Reading.of("no"));
        assertThat(attribute.read(seen(answers(UNSURE)))).isEqualTo(Reading.unknown(Reading.Reason.CANNOT_TELL));
    }

    @Test
    void a_head_that_lies_has_a_turn_and_no_distances() {
        Inspection lying = seen(head(YES, YES, Optional.empty()));

        assertThat(Quantity.HEAD_HEIGHT.read(lying)).isEqualTo(Reading.unknown(Reading.Reason.NOT_UPRIGHT));
        assertThat(Quantity.FACE_OFFSET.read(lying)).isEqualTo(Reading.unknown(Reading.Reason.NOT_UPRIGHT));
        assertThat(Quantity.ROLL.read(lying)).isEqualTo(Reading.of(6));
        assertThat(Attribute.EARS_VISIBLE.read(lying)).isEqualTo(Reading.of("both"));
    }

    @Test
    void where_nobody_is_faces_are_counted_and_nothing_else_is_known() {
        Inspection nobody = Facts.withPortrait(PHOTO, new PortraitFacts(List.of(), Optional.empty()));

        assertThat(Quantity.FACE_COUNT.read(nobody)).isEqualTo(Reading.of(0));
        assertThat(Quantity.YAW.read(nobody)).isEqualTo(Reading.unknown(Reading.Reason.NO_FACE));
        assertThat(Quantity.EYE_LINE.read(nobody)).isEqualTo(Reading.unknown(Reading.Reason.NO_FACE));
        assertThat(Attribute.BAREHEADED.read(nobody)).isEqualTo(Reading.unknown(Reading.Reason.NO_FACE));
    }

    @Test
    void why_nobody_looked_is_told_apart() {
        Inspection corrupt = Facts.unreadable(Readability.CORRUPT, Optional.empty(), 9);
        Inspection notAsked = Facts.unreadable(Readability.NOT_TRIED, Optional.empty(), 9);

        assertThat(Quantity.FACE_COUNT.read(PHOTO)).isEqualTo(Reading.unknown(Reading.Reason.NO_VISION));
        assertThat(Quantity.FACE_COUNT.read(corrupt)).isEqualTo(Reading.unknown(Reading.Reason.UNREADABLE));
        assertThat(Quantity.FACE_COUNT.read(notAsked)).isEqualTo(Reading.unknown(Reading.Reason.NOT_DECODED));
    }

    private static Outcome outcome(
            Quantity quantity, Unit unit, double least, Optional<PrintSize> print, Inspection photo) {
        Terms terms = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
        return new IntervalRule(quantity, unit, Interval.atLeast(least), Optional.empty(), print, terms)
                .check(photo)
                .orElseThrow()
                .outcome();
    }

    private static Reading ears(Sight left, Sight right) {
        return Attribute.EARS_VISIBLE.read(seen(head(left, right, Optional.of(OUTLINE))));
    }

    private static Inspection seen(HeadFacts head) {
        return Facts.withPortrait(PHOTO, new PortraitFacts(List.of(FACE), Optional.of(head)));
    }

    private static HeadFacts answers(Sight answer) {
        return new HeadFacts(
                FACE,
                new HeadPose(0, 0, 0),
                Optional.of(OUTLINE),
                0.3,
                answer,
                0,
                answer,
                answer,
                answer,
                Optional.of(answer),
                answer,
                OptionalDouble.empty(),
                List.of());
    }

    private static HeadFacts head(Sight leftEar, Sight rightEar, Optional<HeadOutline> outline) {
        return new HeadFacts(
                FACE,
                new HeadPose(-4, 5, 6),
                outline,
                0.3,
                YES,
                0,
                YES,
                leftEar,
                rightEar,
                Optional.of(YES),
                YES,
                OptionalDouble.of(30),
                List.of());
    }
}
