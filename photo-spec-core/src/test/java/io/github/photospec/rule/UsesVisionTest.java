package io.github.photospec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.inspect.Inspection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsesVisionTest {
    private static final Terms TERMS = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
    private static final Inspection PHOTO = Facts.jpeg(180, 240);

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void a_quantity_that_only_vision_tells_says_so(Quantity quantity) {
        boolean unseen = quantity.read(PHOTO).equals(Reading.unknown(Reading.Reason.NO_VISION));
        boolean background = quantity.name().startsWith("BACKGROUND");

        assertThat(quantity.usesVision()).isEqualTo(unseen || background);
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void an_attribute_that_only_vision_tells_says_so(Attribute attribute) {
        boolean unseen = attribute.read(PHOTO).equals(Reading.unknown(Reading.Reason.NO_VISION));

        assertThat(attribute.usesVision()).isEqualTo(unseen);
    }

    @Test
    void a_rule_uses_vision_if_what_it_asks_about_does() {
        assertThat(new SetRule(Attribute.BAREHEADED, List.of("yes"), TERMS).usesVision())
                .isTrue();
        assertThat(new SetRule(Attribute.FORMAT, List.of("jpeg"), TERMS).usesVision())
                .isFalse();
        assertThat(new ColourRule(List.of(0xffffff), 10, TERMS).usesVision()).isTrue();
    }
}
