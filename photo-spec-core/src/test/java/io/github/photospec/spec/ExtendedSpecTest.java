package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.child;
import static io.github.photospec.spec.SpecTexts.root;
import static io.github.photospec.spec.SpecTexts.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.WhenUndetermined;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendedSpecTest {
    private static final String PARENT = SpecTexts.HEAD.replace("id: small", "id: parent") + """
            scope: CN
            print: {width: 33, height: 48}
            rules:
              width: {equals: 180, source: notice}
              head-width: {min: 16, unit: mm, source: notice}
              density: {equals: 72, source: notice}
            make: {background: "#ffffff", density: 72}
            naming: "{id}.jpg"
            notes: [{zh: 近, en: Recent}]
            """;

    @TempDir
    Path directory;

    @Test
    void everything_is_inherited() throws IOException, InvalidSpecException {
        PhotoSpec parent = SpecTexts.read(PARENT);

        PhotoSpec spec = read(child("kid", "parent"));

        assertThat(spec)
                .isEqualTo(new PhotoSpec(
                        "kid",
                        1,
                        parent.title(),
                        parent.scope(),
                        parent.validity(),
                        parent.sources(),
                        parent.print(),
                        parent.rules(),
                        parent.making(),
                        parent.naming(),
                        parent.notes()));
    }

    @Test
    void a_rule_replaces_the_inherited_one_in_its_place() throws IOException, InvalidSpecException {
        PhotoSpec spec = read(child("kid", "parent")
                + "rules: {width: {equals: 295, source: notice}, height: {equals: 413, source: photo-spec}}\n");

        assertThat(spec.rules())
                .extracting(Rule::id)
                .containsExactly("readable", "width", "head-width", "density", "height");
        assertThat(((IntervalRule) spec.rule("width").orElseThrow()).limits().min())
                .isEqualTo(295);
    }

    @Test
    void none_takes_an_inherited_rule_away() throws IOException, InvalidSpecException {
        assertThat(read(child("kid", "parent") + "rules: {density: none}\n").rule("density"))
                .isEmpty();
    }

    @Test
    void accepted_doubt_is_inherited_with_its_rule_and_replaced_with_it() throws IOException, InvalidSpecException {
        write(
                directory,
                "lax",
                PARENT.replace("id: parent", "id: lax").replace("unit: mm", "unit: mm, undetermined: warn"));

        PhotoSpec kid = read(child("kid", "lax") + "print: {width: 26, height: 32}\n");
        PhotoSpec strict = read(child("kid", "lax") + "rules: {head-width: {min: 0.4, source: notice}}\n");

        assertThat(kid.rule("head-width").orElseThrow().terms().whenUndetermined())
                .isEqualTo(WhenUndetermined.WARN);
        assertThat(strict.rule("head-width").orElseThrow().terms().whenUndetermined())
                .isEqualTo(WhenUndetermined.NOT_ASSESSED);
    }

    @Test
    void inherited_millimetres_are_those_of_the_own_print() throws IOException, InvalidSpecException {
        PhotoSpec spec = read(child("kid", "parent") + "print: {width: 26, height: 32}\n");

        assertThat(((IntervalRule) spec.rule("head-width").orElseThrow()).print())
                .contains(new PrintSize(26, 32));
    }

    @Test
    void own_sources_join_the_inherited_ones() throws IOException, InvalidSpecException {
        PhotoSpec spec = read(child("kid", "parent")
                + "sources: {office: {title: Office, confidence: B}}\n"
                + "rules: {width: {equals: 1, source: office}, height: {equals: 1, source: notice 2}}\n");

        assertThat(spec.sources()).extracting(source -> source.id()).containsExactly("notice", "office");
        assertThat(spec.rule("height").orElseThrow().terms().citation().text()).isEqualTo("notice 2");
    }

    @Test
    void a_source_cannot_take_the_id_of_an_inherited_one() throws IOException {
        assertThat(problems(child("kid", "parent") + "sources: {notice: {title: Other, confidence: B}}\n"))
                .extracting(SpecProblem::code, SpecProblem::line)
                .containsExactly(tuple(ProblemCode.SOURCE_TAKEN, 4));
    }

    @Test
    void what_may_be_made_is_replaced_key_by_key() throws IOException, InvalidSpecException {
        Making making = read(child("kid", "parent") + "make: {density: 300}\n").making();

        assertThat(making.density()).hasValue(300);
        assertThat(making.background()).hasValue(0xffffff);
    }

    @Test
    void notes_are_replaced_as_a_whole() throws IOException, InvalidSpecException {
        assertThat(read(child("kid", "parent") + "notes: []\n").notes()).isEmpty();
    }

    @Test
    void four_ancestors_are_allowed() throws IOException, InvalidSpecException {
        generations(5);

        assertThat(catalog().require("g5").rule("height")).isPresent();
    }

    @Test
    void five_ancestors_are_refused_with_their_names() throws IOException {
        generations(6);

        assertThat(broken("g6"))
                .extracting(
                        SpecProblem::code,
                        SpecProblem::line,
                        problem -> problem.arguments().get(1))
                .containsExactly(tuple(ProblemCode.TOO_MANY_ANCESTORS, 3, "g5 → g4 → g3 → g2 → g1"));
    }

    @Test
    void five_ancestors_are_refused_also_when_the_nearest_is_known_already() throws IOException, InvalidSpecException {
        generations(6);
        SpecCatalog catalog = catalog();
        catalog.require("g5");

        assertThat(catalog.problems()).extracting(SpecProblem::code).containsExactly(ProblemCode.TOO_MANY_ANCESTORS);
    }

    @Test
    void a_thousand_generations_are_refused() throws IOException {
        generations(1000);

        assertThat(broken("g1000")).extracting(SpecProblem::code).contains(ProblemCode.TOO_MANY_ANCESTORS);
    }

    @Test
    void a_circle_is_refused_with_its_names() throws IOException {
        write(directory, "a", child("a", "b"));
        write(directory, "b", child("b", "c"));
        write(directory, "c", child("c", "a"));

        assertThat(broken("a"))
                .filteredOn(problem -> problem.code() == ProblemCode.CYCLE)
                .extracting(
                        ExtendedSpecTest::fileName,
                        SpecProblem::line,
                        problem -> problem.arguments().get(0))
                .containsExactly(tuple("c.yaml", 3, "a → b → c → a"));
    }

    @Test
    void a_specification_above_a_circle_is_refused_too() throws IOException {
        write(directory, "a", child("a", "b"));
        write(directory, "b", child("b", "b"));

        assertThat(broken("a"))
                .extracting(ExtendedSpecTest::fileName, SpecProblem::code)
                .containsExactly(tuple("a.yaml", ProblemCode.BROKEN_PARENT), tuple("b.yaml", ProblemCode.CYCLE));
    }

    @Test
    void a_missing_parent_is_a_problem_with_its_line_and_the_id_that_was_meant() throws IOException {
        assertThat(problems(child("kid", "paren")).get(0).message(Locale.ROOT))
                .isEqualTo("There is no specification 'paren' to extend: check the id, and the directory of your"
                        + " specifications. Did you mean 'parent'?");
    }

    @Test
    void the_problems_of_a_broken_parent_follow_ones_own() throws IOException {
        write(directory, "broken", root("broken").replace("revision: 1", "revision: 0"));

        assertThat(problems(child("kid", "broken") + "rules: {height: none, width: {min: 1, source: lost}}\n"))
                .extracting(ExtendedSpecTest::fileName, SpecProblem::code)
                .containsExactly(
                        tuple("test.yaml", ProblemCode.BROKEN_PARENT), tuple("broken.yaml", ProblemCode.TOO_SMALL));
    }

    private static String fileName(SpecProblem problem) {
        return Path.of(problem.file()).getFileName().toString();
    }

    private void generations(int count) throws IOException {
        write(directory, "g1", root("g1"));
        for (int i = 2; i <= count; i++) {
            write(directory, "g" + i, child("g" + i, "g" + (i - 1)));
        }
    }

    private SpecCatalog catalog() throws IOException {
        return SpecCatalog.empty().withDirectory(directory);
    }

    private PhotoSpec read(String yaml) throws IOException, InvalidSpecException {
        write(directory, "parent", PARENT);
        return SpecTexts.read(yaml, catalog());
    }

    private List<SpecProblem> problems(String yaml) throws IOException {
        write(directory, "parent", PARENT);
        return SpecTexts.problems(yaml.getBytes(UTF_8), catalog());
    }

    private List<SpecProblem> broken(String id) throws IOException {
        SpecCatalog catalog = catalog();
        return catchThrowableOfType(InvalidSpecException.class, () -> catalog.require(id))
                .problems();
    }
}
