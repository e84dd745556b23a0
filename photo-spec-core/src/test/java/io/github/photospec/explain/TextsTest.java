package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void both_languages_have_the_same_keys_and_places() {
        Map<String, Object> english = places("ExplainTexts.properties");
        Map<String, Object> chinese = places("ExplainTexts_zh.properties");

        assertThat(chinese).isEqualTo(english);
    }

    @Test
    void places_are_filled_once() {
        assertThat(Texts.ENGLISH.get("count", "{1}", 3)).isEqualTo("{1}: 3");
        assertThat(Texts.ENGLISH.get("recommended", "$1 \\ {0}")).isEqualTo("$1 \\ {0} (recommended)");
    }

    @Test
    void every_chinese_locale_is_chinese_and_all_others_are_english() {
        assertThat(Texts.in(Locale.TRADITIONAL_CHINESE)).isSameAs(Texts.CHINESE);
        assertThat(Texts.in(Locale.JAPANESE)).isSameAs(Texts.ENGLISH);
    }

    private static Map<String, Object> places(String file) {
        Map<String, Object> places = new TreeMap<>();
        Texts.read(file)
                .forEach((key, text) -> places.put(
                        key,
                        PLACE.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return places;
    }
}
