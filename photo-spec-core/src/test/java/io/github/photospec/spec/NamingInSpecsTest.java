package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.problems;
import static io.github.photospec.spec.SpecTexts.withRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.identity.IdReader;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingInSpecsTest {
    private static final IdReader IDS = IdReader.on(LocalDate.of(2026, 11, 1));

    @TempDir
    Path directory;

    @Test
    void everything_that_is_wrong_with_a_template_is_told_with_its_line_in_both_languages() {
        List<SpecProblem> found = problems(withRule("") + "naming: \"{idNo}-{nmae:.png?\"\n");

        assertThat(found).extracting(SpecProblem::line).containsOnly(9);
        assertThat(found)
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .contains("'{idNo}-{nmae:.png?' at 'naming' cannot name files."
                        + " Template: {idNo} is no placeholder; {id} is.")
                .hasSizeGreaterThan(2);
        assertThat(found)
                .extracting(problem -> problem.message(Locale.CHINA))
                .allSatisfy(text -> assertThat(text).contains("不能用来命名文件").doesNotContain("Template"));
    }

    @Test
    void a_template_with_folders_names_no_file() {
        assertThat(problems(withRule("") + "naming: \"{class}/{id}.jpg\"\n")
                        .get(0)
                        .message(Locale.ENGLISH))
                .endsWith("file names cannot hold character 8 (U+002F).");
    }

    @Test
    void the_rule_about_names_follows_the_template_of_the_file() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(
                withRule("file-name: {level: recommended, source: notice §2}") + "naming: \"{name}.jpg\"\n");

        FileNameRule rule = (FileNameRule) spec.rule("file-name").orElseThrow();
        assertThat(rule.naming().template()).isEqualTo("{name}.jpg");
        assertThat(rule.terms().level()).isEqualTo(Level.RECOMMENDED);
        assertThat(rule.terms().citation().text()).isEqualTo("notice §2");
    }

    @Test
    void an_inherited_rule_follows_the_own_template() throws IOException, InvalidSpecException {
        String parent = withRule("file-name: {source: notice}") + "naming: \"{id}.jpg\"\n";
        Files.write(directory.resolve("small.yaml"), parent.getBytes(StandardCharsets.UTF_8));
        SpecCatalog catalog = SpecCatalog.bundled().withDirectory(directory);

        PhotoSpec kid = SpecTexts.read(SpecTexts.child("kid", "small") + "naming: \"{studentNo}.jpg\"\n", catalog);

        assertThat(((FileNameRule) kid.rule("file-name").orElseThrow()).naming())
                .isEqualTo(kid.naming().orElseThrow());
        assertThat(SpecTexts.read(SpecTexts.child("kid", "small") + "rules: {file-name: none}\n", catalog)
                        .rule("file-name"))
                .isEmpty();
    }

    @Test
    void the_rule_is_asked_for_in_code_once() throws IOException {
        PhotoSpec spec = SpecCatalog.bundled().require("hn-student-cet-pretco");

        PhotoSpec asking = spec.withFileNameRule(IDS).withFileNameRule(IDS);

        assertThat(spec.rule("file-name")).isEmpty();
        assertThat(asking.rules()).extracting(Rule::id).containsOnlyOnce("file-name");
    }

    @Test
    void a_specification_without_names_cannot_be_asked() throws InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(withRule("height: {equals: 1, source: notice}"));

        assertThatThrownBy(() -> spec.withFileNameRule(IDS)).hasMessageContaining("small has no naming");
    }
}
