package io.github.photospec.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void what_is_filled_in_is_not_looked_at_again() {
        assertThat(Phrases.fill("{a} and {b}", Map.of("a", "{b}", "b", "${a} %s \\")))
                .isEqualTo("{b} and ${a} %s \\");
    }

    @Test
    void chinese_and_latin_writing_stand_apart() {
        assertThat(Phrases.fill("宽{a}，占{b}的{c}吗", Map.of("a", "180", "b", "5%", "c", "画")))
                .isEqualTo("宽 180，占 5% 的画吗");
    }

    @Test
    void a_place_without_a_value_stays_empty() {
        assertThat(Phrases.fill("a{x}b", Map.of())).isEqualTo("ab");
    }
}
