package io.github.photospec.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.internal.text.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewMessagesTest {
    private static final Map<String, String> ENGLISH = Phrases.read(ReviewMessages.class, "ReviewMessages.properties");
    private static final Map<String, String> CHINESE =
            Phrases.read(ReviewMessages.class, "ReviewMessages_zh.properties");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH)
                .allSatisfy((key, text) -> assertThat(places(CHINESE.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_has_words_and_nothing_else_has(Locale locale) {
        ReviewMessages messages = ReviewMessages.in(locale);
        List<String> texts = Stream.of(
                        Arrays.stream(ReviewState.values()).map(messages::name),
                        Arrays.stream(ReviewAction.values()).map(messages::name),
                        Arrays.stream(Role.values()).map(messages::name),
                        Arrays.stream(Grouping.values()).map(messages::name),
                        Arrays.stream(ReturnReason.values()).map(messages::message),
                        Arrays.stream(ReviewRule.values())
                                .map(rule -> messages.message(new ReviewRefusedException(rule, "1", "2", "3"))))
                .flatMap(all -> all)
                .toList();

        assertThat(texts)
                .hasSize(ENGLISH.size())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void states_and_actions_in_a_refusal_are_told_in_words() {
        ReviewRefusedException refusal = new ReviewRefusedException(ReviewRule.STATE, "approved", "submit");

        assertThat(ReviewMessages.in(Locale.CHINA).message(refusal)).isEqualTo("当前状态为“已通过”，不能提交照片");
        assertThat(ReviewMessages.in(Locale.FRANCE).message(refusal))
                .isEqualTo("The state \"approved\" does not allow the action \"submitted\"");
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
