package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.HEAD;
import static io.github.photospec.spec.SpecTexts.codes;
import static io.github.photospec.spec.SpecTexts.problems;
import static io.github.photospec.spec.SpecTexts.withRule;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpecProblemTest {
    /** Line 8 of the file. */
    private static Arguments rule(ProblemCode code, int column, String rule) {
        return Arguments.of(code, 8, column, withRule(rule));
    }

    private static Arguments file(ProblemCode code, int line, int column, String yaml) {
        return Arguments.of(code, line, column, yaml);
    }

    /** One file for each thing that can be wrong in it, and the place. */
    static Stream<Arguments> mistakes() {
        String rules = withRule("");
        return Stream.of(
                file(ProblemCode.CONTROL_CHARACTER, 2, 3, "id: a\n# \u0007\n"),
                file(ProblemCode.EMPTY_FILE, 0, 0, "# nothing\n"),
                file(ProblemCode.SYNTAX, 2, 1, "id: [a\n"),
                file(ProblemCode.ALIAS, 1, 5, rules.replace("id: small", "id: &a small")),
                file(ProblemCode.TAG, 1, 5, rules.replace("id: small", "id: !!str small")),
                file(ProblemCode.TOO_DEEP, 1, 9, "[[[[[[[[[[["),
                file(ProblemCode.SEVERAL_DOCUMENTS, 8, 1, rules.strip() + "\n---\nid: b\n"),
                file(ProblemCode.UNKNOWN_KEY, 9, 1, rules + "colour: red\n"),
                file(ProblemCode.DUPLICATE_KEY, 9, 1, rules + "id: again\n"),
                file(ProblemCode.MISSING_KEY, 1, 1, rules.replace("revision: 1\n", "")),
                file(ProblemCode.NOT_TEXT, 9, 8, rules + "scope: [a]\n"),
                rule(ProblemCode.NOT_A_NUMBER, 20, "height: {equals: 2 40, source: notice}"),
                file(ProblemCode.NOT_A_WHOLE_NUMBER, 2, 11, rules.replace("revision: 1", "revision: 1.5")),
                rule(ProblemCode.NOT_A_MAPPING, 11, "height: 240"),
                rule(ProblemCode.NOT_A_LIST, 16, "format: {in: jpeg, source: notice}"),
                file(ProblemCode.BAD_ID, 1, 5, rules.replace("id: small", "id: Small_1")),
                file(ProblemCode.BLANK, 9, 8, rules + "scope: \"\"\n"),
                file(ProblemCode.NOT_PRINTABLE, 9, 8, rules + "scope: \"a\\e[2Jb\"\n"),
                file(ProblemCode.TOO_LONG, 9, 8, rules + "scope: " + "x".repeat(501) + "\n"),
                file(ProblemCode.TOO_SMALL, 9, 16, rules + "print: {width: 0.5, height: 48}\n"),
                file(ProblemCode.TOO_GREAT, 9, 17, rules + "make: {density: 65536}\n"),
                rule(ProblemCode.EMPTY_LIST, 16, "format: {in: [], source: notice}"),
                file(ProblemCode.BAD_URL, 5, 49, rules.replace("confidence: A", "confidence: A, urls: [\"ftp://a\"]")),
                file(ProblemCode.BAD_COLOUR, 9, 20, rules + "make: {background: white}\n"),
                file(ProblemCode.BAD_NAMING, 9, 9, rules + "naming: photos/{id}.jpg\n"),
                rule(ProblemCode.NO_NAMING, 14, "file-name: {source: notice}"),
                rule(ProblemCode.UNKNOWN_RULE, 3, "hieght: {equals: 240, source: notice}"),
                rule(ProblemCode.UNKNOWN_WORD, 23, "ears-visible: {in: [all], source: notice}"),
                rule(ProblemCode.UNKNOWN_UNIT, 30, "head-width: {min: 1, unit: cm, source: notice}"),
                rule(ProblemCode.NO_PRINT_SIZE, 30, "head-width: {min: 1, unit: mm, source: notice}"),
                rule(ProblemCode.NO_LIMIT, 11, "height: {source: notice}"),
                rule(ProblemCode.CLASHING_LIMITS, 27, "height: {min: 1, above: 2, source: notice}"),
                rule(ProblemCode.TOLERANCE_ALONE, 31, "height: {min: 1, tolerance: 2, source: notice}"),
                rule(ProblemCode.EMPTY_INTERVAL, 11, "height: {min: 5, max: 4, source: notice}"),
                rule(ProblemCode.IMPOSSIBLE_LIMIT, 22, "head-height: {min: 70, source: notice}"),
                rule(ProblemCode.RECOMMENDED_OUTSIDE, 33, "height: {max: 9, recommended: {max: 10}, source: notice}"),
                rule(ProblemCode.UNKNOWN_SOURCE, 28, "height: {min: 1, source: notcie §1}"),
                file(
                        ProblemCode.RESERVED_SOURCE,
                        5,
                        15,
                        rules.replace("notice: {", "photo-spec: {").replace("source: notice", "source: photo-spec")),
                rule(ProblemCode.NOTHING_TO_REMOVE, 12, "density: none"),
                rule(ProblemCode.READABLE_REMOVED, 13, "readable: none"),
                rule(
                        ProblemCode.READABLE_ACCEPTED,
                        39,
                        "readable: {in: [yes], undetermined: warn, source: photo-spec}"),
                file(ProblemCode.UNKNOWN_PARENT, 9, 10, rules + "extends: nobody\n"),
                file(ProblemCode.CYCLE, 9, 10, rules + "extends: small\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void each_mistake_is_the_only_problem_and_has_its_place(ProblemCode code, int line, int column, String yaml) {
        assertThat(problems(yaml))
                .extracting(SpecProblem::code, SpecProblem::line, SpecProblem::column)
                .containsExactly(tuple(code, line, column));
    }

    @Test
    void each_problem_that_one_file_can_have_is_tried() {
        Set<Object> tried = mistakes().map(mistake -> mistake.get()[0]).collect(toSet());

        // Those that take other files, or bytes that are no text, have tests of their own.
        assertThat(EnumSet.complementOf(EnumSet.of(
                        ProblemCode.UNREADABLE_FILE,
                        ProblemCode.FILE_TOO_LARGE,
                        ProblemCode.NOT_UTF_8,
                        ProblemCode.SOURCE_TAKEN,
                        ProblemCode.BROKEN_PARENT,
                        ProblemCode.TOO_MANY_ANCESTORS,
                        ProblemCode.ID_IS_NOT_FILE_NAME,
                        ProblemCode.BAD_FILE_NAME,
                        ProblemCode.ID_TAKEN)))
                .allMatch(tried::contains);
    }

    @Test
    void every_mistake_in_a_file_is_reported_at_once_in_the_order_of_its_lines() {
        assertThat(problems(HEAD.replace("revision: 1", "revision: 0").replace("en: Small", "end: Small")
                        + "rules:\n  width: {equals: wide}\n  sharpness: {min: 9, max: 1, source: notes}\n"))
                .extracting(problem -> problem.line() + " " + problem.code().id())
                .containsExactly(
                        "2 too-small",
                        "3 missing-key",
                        "3 unknown-key",
                        "7 missing-key",
                        "7 not-a-number",
                        "8 empty-interval",
                        "8 unknown-source");
    }

    @Test
    void a_misspelt_key_is_answered_with_the_word_that_was_meant() {
        assertThat(problems(withRule("height: {equal: 3, min: 1, source: notice}"))
                        .get(0)
                        .message(Locale.ENGLISH))
                .isEqualTo("Unknown key 'rules.height.equal'. Allowed here: equals, tolerance, min, above, max, below,"
                        + " unit, recommended, level, absent, undetermined, source. Did you mean 'equals'?");
    }

    @Test
    void the_text_names_file_line_and_column() {
        assertThat(problems(withRule("height: 240")).get(0))
                .hasToString("test.yaml:8:11: 'rules.height' must be a mapping of keys to values, found '240'.");
    }

    @Test
    void a_value_of_the_wrong_type_is_not_reported_as_missing_too() {
        assertThat(codes(HEAD.replace("{zh: 小, en: Small}", "Small") + "rules: [width]\n"))
                .containsExactly(ProblemCode.NOT_A_MAPPING, ProblemCode.NOT_A_MAPPING);
    }

    @Test
    void a_file_without_title_and_rules_lacks_both() {
        assertThat(problems("id: a\nrevision: 1\n"))
                .extracting(problem -> problem.arguments().get(0))
                .containsExactly("rules", "title");
    }

    @Test
    void hostile_words_are_shown_short_and_harmless() {
        String message = problems(withRule("\"\\e[2J" + "x".repeat(1000) + "\": none"))
                .get(0)
                .message(Locale.ROOT);

        assertThat(message).contains("\\u001b[2Jxxx").hasSizeLessThan(700);
    }

    @Test
    void both_ends_of_the_range_of_a_share_are_limits_and_one_step_outside_is_none() {
        assertThat(codes(withRule("eye-line: {min: 0, max: 1, source: notice}")))
                .isEmpty();
        assertThat(codes(withRule("eye-line: {min: -0.001, max: 1.001, source: notice}")))
                .containsExactly(ProblemCode.IMPOSSIBLE_LIMIT, ProblemCode.IMPOSSIBLE_LIMIT);
        assertThat(codes(withRule("face-offset: {min: -1, max: 1, source: notice}")))
                .isEmpty();
    }

    @Test
    void recommended_limits_that_only_touch_the_required_ones_from_outside_are_outside() {
        assertThat(codes(withRule("height: {min: 10, recommended: {below: 10}, source: notice}")))
                .containsExactly(ProblemCode.RECOMMENDED_OUTSIDE);
        assertThat(codes(withRule("height: {min: 10, recommended: {max: 10}, source: notice}")))
                .isEmpty();
    }

    @Test
    void every_text_limit_holds_at_its_end() {
        assertThat(codes(withRule("") + "scope: " + "x".repeat(500) + "\n")).isEmpty();
        assertThat(codes(withRule("").replace("id: small", "id: " + "a".repeat(80))))
                .isEmpty();
        assertThat(codes(withRule("").replace("id: small", "id: " + "a".repeat(81))))
                .containsExactly(ProblemCode.BAD_ID);
    }

    @Test
    void codes_are_found_by_their_ids() {
        assertThat(Arrays.stream(ProblemCode.values()).map(code -> ProblemCode.of(code.id())))
                .containsExactly(ProblemCode.values());
    }
}
