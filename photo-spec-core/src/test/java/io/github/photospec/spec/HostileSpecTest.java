package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.problems;
import static io.github.photospec.spec.SpecTexts.withRule;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSpecTest {
    private static final String VALID = withRule("height: {min: 240, recommended: {min: 300}, source: notice §1}");

    @Test
    void a_file_of_exactly_the_largest_size_is_read() {
        assertThat(problems(padded(SpecReader.MAX_BYTES), SpecCatalog.empty())).isEmpty();
    }

    @Test
    void a_file_one_byte_over_the_largest_size_is_refused() {
        assertThat(problems(padded(SpecReader.MAX_BYTES + 1), SpecCatalog.empty()))
                .extracting(SpecProblem::code)
                .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(problems("\ufeff" + VALID)).isEmpty();
        assertThat(problems("\ufeff" + VALID.replace("small", "Small")).get(0).column())
                .isEqualTo(5);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_with_their_line() {
        byte[] bytes = "id: a\ntitle: é\n".getBytes(ISO_8859_1);

        assertThat(problems(bytes, SpecCatalog.empty()))
                .extracting(SpecProblem::code, SpecProblem::line, SpecProblem::column)
                .containsExactly(tuple(ProblemCode.NOT_UTF_8, 2, 8));
    }

    @Test
    void a_cut_last_character_is_no_utf_8() {
        byte[] bytes = "# 照".getBytes(UTF_8);

        assertThat(problems(Arrays.copyOf(bytes, bytes.length - 1), SpecCatalog.empty()))
                .extracting(SpecProblem::code)
                .containsExactly(ProblemCode.NOT_UTF_8);
    }

    @Test
    void utf_16_is_refused() {
        assertThat(problems(("\ufeff" + VALID).getBytes(UTF_16LE), SpecCatalog.empty()))
                .extracting(SpecProblem::code)
                .containsExactly(ProblemCode.NOT_UTF_8);
    }

    @Test
    void aliases_that_would_unfold_a_billion_times_are_refused() {
        StringBuilder laughs = new StringBuilder("a: &a [lol, lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            laughs.append(c + ": &" + c + " [*" + (char) (c - 1) + ", *" + (char) (c - 1) + "]\n");
        }

        assertThat(problems(laughs.toString()))
                .extracting(SpecProblem::code)
                .containsOnly(ProblemCode.ALIAS)
                .hasSize(75 + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{a: ",
                "- ",
                "? ",
                "a:\n",
                "{",
                "[[{",
                "&a [",
                "'",
                "\"",
                "|",
                ">",
                "!<",
                "%",
                "%YAML 9.9\n---\n"
            })
    void a_file_full_of_openings_is_refused_quickly(String opening) {
        String yaml = opening.repeat(SpecReader.MAX_BYTES / opening.length());

        List<SpecProblem> found = Assertions.assertTimeout(Duration.ofSeconds(5), () -> problems(yaml));

        assertThat(found).isNotEmpty();
    }

    @Test
    void blocks_inside_each_other_are_refused() {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            steps.append(" ".repeat(i)).append("a:\n");
        }

        assertThat(problems(steps.toString())).extracting(SpecProblem::code).containsExactly(ProblemCode.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x/\"]]",
                "!!java.lang.Runtime {}",
                "! small",
                "!!binary aGk=",
                "!local small"
            })
    void a_tag_makes_no_object(String value) {
        assertThat(problems(VALID.replace("id: small", "id: " + value)))
                .extracting(SpecProblem::code)
                .isNotEmpty()
                .containsOnly(ProblemCode.TAG);
    }

    static Stream<String> strangeFiles() {
        String huge = "9".repeat(60_000);
        return Stream.of(
                "",
                "\n",
                "null",
                "just text",
                "- a\n- b\n",
                "---\n---\n",
                "? [a, b]\n: c\n",
                "? {a: b}\n: c\n",
                "id: a\u0000b",
                "\u0000".repeat(1000),
                "id: " + "a-".repeat(30_000) + "a",
                "id: \"" + "\\U0010FFFF".repeat(5000) + "\"",
                "revision: " + huge,
                "revision: 1e999999999",
                "id: \"\\ud800\"",
                "extends: " + "x".repeat(60_000),
                "extends: {a: b}",
                "<<: {id: a}",
                "~: 1\n",
                "naming: \"" + "{a}".repeat(20_000) + "\"",
                "title: {zh: \"" + "\\u202e".repeat(9000) + "\", en: x}",
                withRule("height: {equals: .inf, source: notice}"),
                withRule("height: {equals: .nan, source: notice}"),
                withRule("height: {equals: " + huge + ", source: notice}"),
                withRule("height: {equals: 9e99, tolerance: 1e-99, source: \" \"}"),
                withRule("background-colour: {near: [\"#gggggg\", \"#+12345\"], tolerance: 1, source: notice}"),
                withRule("x".repeat(50_000) + ": none"),
                withRule("height: {equals: 1, source: notice, ".repeat(100) + "}".repeat(100)));
    }

    @ParameterizedTest
    @MethodSource("strangeFiles")
    void a_strange_file_gives_problems_and_nothing_else(String yaml) {
        List<SpecProblem> found = problems(yaml);

        assertThat(found).isNotEmpty();
        assertThat(found).allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(1000));
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        Path missing = Path.of("no-such-directory", "nothing.yaml");

        assertThat(Assertions.assertThrows(
                                InvalidSpecException.class, () -> SpecReader.read(missing, SpecCatalog.empty()))
                        .problems())
                .extracting(SpecProblem::code)
                .containsExactly(ProblemCode.UNREADABLE_FILE);
    }

    @Test
    void no_mutation_of_a_good_file_makes_anything_but_a_specification_or_problems() throws IOException {
        byte[] good = SpecOrigin.resource("catalog/hn-student-cet-pretco.yaml");
        byte[] signs = "{}[]:,-#&*!|>'\"%@`?~ \t\n\r.09aeEyYnN\\\u00ff".getBytes(ISO_8859_1);
        Random random = new Random(20231);
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        int read = 0;

        for (int round = 0; round < 3000 && System.nanoTime() < end; round++) {
            byte[] bytes = good.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
            }
            read += problems(bytes, SpecCatalog.empty()).isEmpty() ? 1 : 0;
        }

        assertThat(read).isPositive();
    }

    private static byte[] padded(int length) {
        String text = VALID + "# ";
        return (text + "x".repeat(length - text.getBytes(UTF_8).length)).getBytes(UTF_8);
    }
}
