package io.github.photospec.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.rule.Level;
import io.github.photospec.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the notice of 2023 asks for is required, and what the common standard adds about the framing recommended. */
class NoticeOf2023Test {
    @Test
    void the_notice_requires_one_frontal_bareheaded_face_with_both_ears_on_white() throws InvalidSpecException {
        assertThat(levels("face-count", "yaw", "pitch", "roll", "ears-visible", "bareheaded", "background-lightness"))
                .containsOnly(Level.REQUIRED);
    }

    @Test
    void the_framing_of_the_common_standard_is_recommended() throws InvalidSpecException {
        assertThat(levels("head-height", "head-width", "crown-margin", "chin-margin"))
                .containsOnly(Level.RECOMMENDED);
    }

    @Test
    void nothing_that_the_common_standard_says_is_required() throws InvalidSpecException {
        assertThat(spec().rules())
                .filteredOn(rule -> rule.terms().citation().source().id().equals("cet"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.terms().level()).isEqualTo(Level.RECOMMENDED));
    }

    private static List<Level> levels(String... rules) throws InvalidSpecException {
        PhotoSpec spec = spec();
        return List.of(rules).stream()
                .map(spec::rule)
                .map(rule -> rule.map(Rule::terms).orElseThrow().level())
                .toList();
    }

    private static PhotoSpec spec() throws InvalidSpecException {
        return SpecCatalog.bundled().require("hn-student-cet-pretco");
    }
}
