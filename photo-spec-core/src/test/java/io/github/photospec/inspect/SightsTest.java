package io.github.photospec.inspect;

import static io.github.photospec.inspect.Sight.UNSURE;
import static io.github.photospec.inspect.Sight.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightsTest {
    private static final HandMadeHead HEAD = HandMadeHead.standard();
    private static final Openings FINE = new Openings(0.3, 0);

    @ParameterizedTest
    @CsvSource({"0, NO", "0.16, NO", "0.1601, UNSURE", "0.1999, UNSURE", "0.2, YES", "0.4, YES"})
    void eyes_are_open_from_020_and_shut_to_016(double opening, Sight sight) {
        assertThat(Sights.of(HEAD.observation(), new Openings(opening, 0)).eyesOpen())
                .isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "0.07, YES", "0.0701, UNSURE", "0.16, UNSURE", "0.1601, NO", "1, NO"})
    void without_colours_a_narrow_gap_cannot_tell(double gap, Sight sight) {
        HandMadeHead colourless = HEAD.withParted(OptionalDouble.empty());

        assertThat(Sights.of(colourless.observation(), new Openings(0.3, gap)).mouthClosed())
                .isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({
        "0.07, 0.5, YES",
        "0.115, 0.0099, YES",
        "0.115, 0.0101, NO",
        "0.16, 0, YES",
        "0.16, 0.0001, NO",
        "0.1601, 0, NO"
    })
    void the_wider_the_gap_the_less_of_another_colour_full_lips_may_have(double gap, double parted, Sight sight) {
        HandMadeHead full = HEAD.withParted(OptionalDouble.of(parted));

        assertThat(Sights.of(full.observation(), new Openings(0.3, gap)).mouthClosed())
                .isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({"0, NO", "0.3, NO", "0.3001, UNSURE", "0.7999, UNSURE", "0.8, YES", "1, YES"})
    void an_ear_is_visible_from_08_and_covered_to_03(double probability, Sight sight) {
        Sights sights = Sights.of(HEAD.withEar(OptionalDouble.of(probability)).observation(), FINE);

        assertThat(sights.leftEar()).isEqualTo(sight);
        assertThat(sights.rightEar()).isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "0.1, YES", "0.1001, UNSURE", "0.3999, UNSURE", "0.4, NO", "1, NO"})
    void a_head_is_bare_to_01_and_covered_from_04(double share, Sight sight) {
        assertThat(Sights.of(HEAD.withCovered(OptionalDouble.of(share)).observation(), FINE)
                        .bareheaded())
                .contains(sight);
    }

    @ParameterizedTest
    @CsvSource({"-0.2, YES", "0.3, YES", "0.3001, UNSURE", "0.4999, UNSURE", "0.5, NO", "1, NO"})
    void eyes_are_visible_to_03_and_hidden_from_05(double shade, Sight sight) {
        assertThat(Sights.of(HEAD.withShaded(OptionalDouble.of(shade)).observation(), FINE)
                        .eyesVisible())
                .isEqualTo(sight);
    }

    @Test
    void what_was_not_looked_at_is_unsure() {
        HandMadeHead unseen = HEAD.withEar(OptionalDouble.empty())
                .withCovered(OptionalDouble.empty())
                .withShaded(OptionalDouble.empty());

        Sights sights = Sights.of(unseen.observation(), FINE);

        assertThat(sights).isEqualTo(new Sights(YES, YES, UNSURE, UNSURE, Optional.of(UNSURE), UNSURE));
    }

    @Test
    void in_a_tiny_face_only_hats_are_told() {
        HandMadeHead bare = HEAD.withCovered(OptionalDouble.of(0));

        // 40 px between the pupils at full size; 16 are enough.
        Sights tiny = Sights.of(bare.observation(0.399), FINE);
        Sights small = Sights.of(bare.observation(0.4), FINE);

        assertThat(tiny).isEqualTo(new Sights(UNSURE, UNSURE, UNSURE, UNSURE, Optional.of(YES), UNSURE));
        assertThat(small).isEqualTo(new Sights(YES, YES, YES, YES, Optional.of(YES), YES));
    }
}
