package io.github.photospec.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"width,width,0", "widht,width,1", "widh,width,1", "wiidth,width,1", "height,width,4", "'',abc,3"})
    void the_distance_counts_slips_of_the_hand(String from, String to, int distance) {
        assertThat(Spelling.distance(from, to)).isEqualTo(distance);
        assertThat(Spelling.distance(to, from)).isEqualTo(distance);
    }

    @Test
    void the_nearest_word_is_meant() {
        assertThat(Spelling.nearest("heigth", List.of("width", "height", "eight")))
                .contains("height");
    }

    @Test
    void a_word_that_is_too_far_away_is_not_meant() {
        assertThat(Spelling.nearest("colour", List.of("width", "height"))).isEmpty();
    }

    @Test
    void a_word_of_two_letters_or_of_thousands_is_compared_with_nothing() {
        assertThat(Spelling.nearest("E", List.of("A"))).isEmpty();
        assertThat(Spelling.nearest("a".repeat(65), List.of("a".repeat(64)))).isEmpty();
    }
}
