package io.github.photospec.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NamingProblem;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.make.Refusal;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportMessagesTest {
    private static final Map<String, String> ENGLISH = Phrases.read(ExportMessages.class, "ExportMessages.properties");
    private static final Map<String, String> CHINESE =
            Phrases.read(ExportMessages.class, "ExportMessages_zh.properties");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH)
                .isNotEmpty()
                .allSatisfy(
                        (key, text) -> assertThat(CHINESE.getOrDefault(key, "").contains("{first}"))
                                .as(key)
                                .isEqualTo(text.contains("{first}")));
    }

    @Test
    void no_text_is_left_over() {
        List<String> reasons =
                Arrays.stream(LeftOutReason.values()).map(LeftOutReason::id).toList();

        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> key.startsWith("reason.") || key.startsWith("left-out."))
                        .map(key -> key.substring(key.indexOf('.') + 1)))
                .hasSize(2 * reasons.size())
                .containsAll(reasons);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_reason_has_words_and_every_place_is_filled(Locale locale) {
        ExportMessages messages = ExportMessages.in(locale);
        Stream<String> words = Arrays.stream(LeftOutReason.values())
                .flatMap(reason -> Stream.of(messages.name(reason), messages.message(row(reason))));

        assertThat(words)
                .hasSize(2 * LeftOutReason.values().length)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void sentences_say_what_is_known_and_mask_the_keys_of_others() {
        ExportMessages english = ExportMessages.in(Locale.UK);
        ExportMessages chinese = ExportMessages.in(Locale.SIMPLIFIED_CHINESE);

        assertThat(english.message(row(LeftOutReason.NOT_APPROVED))).isEqualTo("Not approved: waiting for review");
        assertThat(chinese.message(row(LeftOutReason.SAME_NAME))).isEqualTo("与其他学生的照片重名：2024000001；430***********0077");
        assertThat(chinese.message(row(LeftOutReason.NOT_MADE))).isEqualTo("无法按该规格制作照片：头顶碰到或超出照片上边缘：退后一步，头顶上方留出空间");
    }

    private static LeftOut row(LeftOutReason reason) {
        return new LeftOut(
                new ReviewKey(School.CAMPAIGN, School.key(1)),
                School.student(1, School.SOFTWARE),
                ReviewState.SUBMITTED,
                reason,
                List.of(new NamingProblem(NamingProblem.Code.MISSING_VALUE, List.of("id"), List.of())),
                List.of("2024000001", "430102200401000077"),
                List.of(new Refusal(Refusal.Code.CROWN_CUT, Optional.empty(), List.of())));
    }
}
