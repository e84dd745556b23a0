package io.github.photospec.make;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.internal.text.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MakeMessagesTest {
    private static final Map<String, String> ENGLISH = Phrases.read(MakeMessages.class, "MakeMessages.properties");
    private static final Map<String, String> CHINESE = Phrases.read(MakeMessages.class, "MakeMessages_zh.properties");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(places(CHINESE.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_has_words_and_every_place_is_filled(Locale locale) {
        MakeMessages messages = MakeMessages.in(locale);
        Stream<String> refusals = Arrays.stream(Refusal.Code.values())
                .filter(code -> code != Refusal.Code.RULE)
                .map(code -> messages.explanation(new Refusal(code, Optional.empty(), List.of("7", "9"))));
        Stream<String> edits =
                Arrays.stream(Edit.Kind.values()).map(kind -> messages.edit(new Edit(kind, List.of("left", "8", "9"))));
        Stream<String> cautions = Arrays.stream(Caution.Kind.values())
                .filter(kind -> kind != Caution.Kind.ORIGINAL_FAILED)
                .map(Caution::of)
                .map(messages::caution);

        assertThat(Stream.of(refusals, edits, cautions).flatMap(all -> all))
                .hasSizeGreaterThan(30)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void the_next_shots_advice_is_what_a_student_can_do() {
        MakeMessages messages = MakeMessages.in(Locale.SIMPLIFIED_CHINESE);

        assertThat(messages.explanation(Refusal.of(Refusal.Code.CROWN_CUT))).isEqualTo("头顶碰到或超出照片上边缘：退后一步，头顶上方留出空间");
        assertThat(messages.edit(Edit.of(Edit.Kind.FILLED, "top"))).isEqualTo("上方缺少的部分用背景色补齐");
        assertThat(MakeMessages.in(Locale.FRENCH).edit(Edit.of(Edit.Kind.DENSITY_WRITTEN, 72)))
                .isEqualTo("density 72 dpi written");
    }

    private static List<String> places(String text) {
        return Stream.of("{first}", "{second}", "{third}")
                .filter(text::contains)
                .toList();
    }
}
