package io.github.photospec.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourNameTest {
    @ParameterizedTest
    @CsvSource({
        "ffffff, WHITE",
        "fafafa, WHITE",
        "f0f0f0, LIGHT_GREY",
        "c0c0c0, LIGHT_GREY",
        "808080, GREY",
        "404040, GREY",
        "101010, BLACK",
        "000000, BLACK",
        "ff0000, RED",
        "d02030, RED",
        "ff8000, ORANGE",
        "604020, BROWN",
        "e8d8b8, BEIGE",
        "ffff00, YELLOW",
        "00ff00, GREEN",
        "00ffff, CYAN",
        "add8e6, LIGHT_BLUE",
        "438edb, BLUE",
        "0000ff, BLUE",
        "8000c0, PURPLE",
        "ff00ff, PURPLE",
        "ff69b4, PINK"
    })
    void colours_have_their_everyday_names(String hex, ColourName name) {
        assertThat(ColourName.of(Integer.parseInt(hex, 16))).isEqualTo(name);
    }
}
