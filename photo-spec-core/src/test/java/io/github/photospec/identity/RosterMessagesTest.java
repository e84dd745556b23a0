package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.internal.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterMessagesTest {
    private static final Map<String, String> ENGLISH = Phrases.read(RosterMessages.class, "RosterMessages.properties");
    private static final Map<String, String> CHINESE =
            Phrases.read(RosterMessages.class, "RosterMessages_zh.properties");

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH)
                .allSatisfy((key, text) -> assertThat(places(CHINESE.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @Test
    void every_problem_has_words_and_no_words_are_left_over() {
        Set<String> keys = new TreeSet<>(Set.of("row", "cell", "more", "separator"));
        Stream.of(RosterProblem.Code.values()).forEach(code -> keys.add("problem." + code.id()));

        assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(RosterProblem.Code.class)
    void every_place_is_filled(RosterProblem.Code code) {
        IdProblem month = IdProblem.of(IdProblem.Part.BIRTH_DATE, IdProblem.Code.MONTH, 13);
        RosterProblem problem =
                new RosterProblem(12, "证件", code, List.of("studentNo", "second", "third"), List.of(month));

        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            assertThat(RosterMessages.in(locale).message(problem))
                    .contains("12", "证件")
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void a_problem_is_told_with_its_place_in_both_languages() {
        RosterProblem problem = RosterProblem.of(12, "学号", RosterProblem.Code.DUPLICATE, 7);

        assertThat(RosterMessages.in(Locale.US).message(problem)).isEqualTo("Row 12, 学号: Row 7 has the same");
        assertThat(RosterMessages.in(Locale.CHINA).message(problem)).isEqualTo("第 12 行“学号”：与第 7 行重复");
        assertThat(RosterMessages.in(Locale.US).more(new RefusedRoster(List.of(problem), 3)))
                .isEqualTo("3 more problems are not listed");
    }

    private static List<String> places(String text) {
        return Stream.of("{first}", "{second}", "{third}")
                .filter(text::contains)
                .toList();
    }
}
