package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.painting.HairStyle;
import io.github.photospec.painting.Hat;
import io.github.photospec.painting.Label;
import io.github.photospec.painting.Sitter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every model that tells hair from hats promises. A model's own test extends this and says how it is made. The heads are
 * painted, so the shares that are asked for are modest; how well it sees real ones is for the test of accuracy to show.
 */
@SuppressWarnings("JUnitTestClassIsAbstract") // Extended by the tests of the models.
abstract class CoveringModelContract {
    /** As {@code Sights} of the core judges a head: bare up to the one, covered from the other. */
    private static final double BARE_TO = 0.10;

    private static final double COVERED_FROM = 0.40;

    private final CoveringModel model = model();

    /** A new model; the test is skipped if its file is not there. */
    protected abstract CoveringModel model();

    @Test
    void every_pixel_has_its_labels() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard())) {
            HeadLabels labels = head.labelled(model);

            IntStream.range(0, HeadCrop.WIDTH * HeadCrop.HEIGHT).forEach(i -> {
                assertThat(labels.hair(i)).isBetween(0, 255);
                assertThat(labels.skin(i)).isBetween(0, 255);
                assertThat(labels.covering(i)).isBetween(0, 255);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT", "TIED", "BOB"})
    void hair_is_hair_and_nothing_worn(HairStyle style) {
        try (CroppedHead head = CroppedHead.of(Sitter.standard().withHairStyle(style))) {
            HeadLabels labels = head.labelled(model);

            assertThat(head.share(Label.HAIR, labels::hair)).isGreaterThan(0.8);
            assertThat(head.share(Label.HAIR, labels::covering)).isLessThan(0.1);
            assertThat(head.covered(labels).orElseThrow()).isLessThanOrEqualTo(BARE_TO);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BALD", "SHORT", "BOB"})
    void skin_is_skin_and_not_hair(HairStyle style) {
        try (CroppedHead head = CroppedHead.of(Sitter.standard().withHairStyle(style))) {
            HeadLabels labels = head.labelled(model);

            assertThat(head.share(Label.SKIN, labels::skin)).isGreaterThan(0.7);
            assertThat(head.share(Label.SKIN, labels::hair)).isLessThan(0.1);
        }
    }

    @Test
    void a_bald_head_is_not_covered() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard().withHairStyle(HairStyle.BALD))) {
            assertThat(head.covered(head.labelled(model)).orElseThrow()).isLessThanOrEqualTo(BARE_TO);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_hat_covers_the_head(Hat hat) {
        try (CroppedHead head = CroppedHead.of(Sitter.standard().withHat(hat))) {
            HeadLabels labels = head.labelled(model);

            assertThat(head.share(Label.HAT, labels::covering)).isGreaterThan(0.8);
            assertThat(head.share(Label.HAT, labels::hair)).isLessThan(0.1);
            assertThat(head.covered(labels).orElseThrow()).isGreaterThanOrEqualTo(COVERED_FROM);
        }
    }

    @Test
    void a_wall_is_none_of_the_three() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard())) {
            HeadLabels labels = head.labelled(model);

            assertThat(head.share(Label.BACKGROUND, labels::hair)).isLessThan(0.1);
            assertThat(head.share(Label.BACKGROUND, labels::skin)).isLessThan(0.1);
            assertThat(head.share(Label.BACKGROUND, labels::covering)).isLessThan(0.1);
        }
    }

    @Test
    void the_same_head_has_the_same_labels_whatever_was_seen_between() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard());
                CroppedHead other = CroppedHead.of(Sitter.standard().withHat(Hat.CAP))) {
            HeadLabels first = head.labelled(model);
            other.labelled(model);
            HeadLabels again = head.labelled(model);

            assertThat(IntStream.range(0, HeadCrop.WIDTH * HeadCrop.HEIGHT))
                    .allMatch(i -> first.hair(i) == again.hair(i)
                            && first.skin(i) == again.skin(i)
                            && first.covering(i) == again.covering(i));
        }
    }
}
