package io.github.photospec.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecMessagesTest {
    private static final SpecProblem PROBLEM =
            new SpecProblem("a.yaml", 1, 2, ProblemCode.DUPLICATE_KEY, List.of("id", "1"), Optional.of("ids"));

    @ParameterizedTest
    @ValueSource(strings = {"SpecMessages.properties", "SpecMessages_zh.properties"})
    void a_bundle_has_a_sentence_for_every_code_and_none_beside(String bundle) throws IOException {
        Set<String> keys =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id).collect(toCollection(TreeSet::new));
        keys.add(SpecMessages.SUGGESTION);
        keys.add(SpecMessages.REASON);

        assertThat(new TreeSet<>(bundle(bundle).stringPropertyNames())).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void both_languages_use_the_same_placeholders(ProblemCode code) throws IOException {
        assertThat(placeholders(bundle("SpecMessages_zh.properties").getProperty(code.id())))
                .isEqualTo(placeholders(bundle("SpecMessages.properties").getProperty(code.id())));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void a_sentence_repeats_its_arguments_and_keeps_no_placeholder(ProblemCode code) throws IOException {
        SpecProblem problem = new SpecProblem("a", 1, 1, code, List.of("<1>", "<2>", "<3>"), Optional.empty());
        int used = placeholders(bundle("SpecMessages.properties").getProperty(code.id()))
                .size();

        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(problem.message(locale)).doesNotContain("{0}", "{1}", "{2}", "''");
            assertThat(List.of("<1>", "<2>", "<3>").stream().filter(problem.message(locale)::contains))
                    .hasSize(used);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh", "zh-CN", "zh-SG", "zh-Hant-TW"})
    void chinese_readers_read_chinese(String tag) {
        assertThat(PROBLEM.message(Locale.forLanguageTag(tag))).isEqualTo("键“id”在第 1 行已经出现：请只保留一个。您是否想写“ids”？");
    }

    @ParameterizedTest
    @CsvSource({"en", "de-DE", "ja", "''"})
    void everybody_else_reads_english_also_on_a_chinese_machine(String tag) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);

            assertThat(PROBLEM.message(Locale.forLanguageTag(tag)))
                    .isEqualTo("The key 'id' stands in line 1 already: keep one of them. Did you mean 'ids'?");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_problem_without_a_place_names_the_file_alone() {
        assertThat(new SpecProblem("a.yaml", 0, 0, ProblemCode.EMPTY_FILE, List.of(), Optional.empty()).toString())
                .startsWith("a.yaml: The file holds nothing");
    }

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(SpecOrigin.resource(name), UTF_8)));
        return properties;
    }
}
