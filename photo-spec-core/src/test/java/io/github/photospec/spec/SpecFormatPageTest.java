package io.github.photospec.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about the format says what the reader does. */
class SpecFormatPageTest {
    private static final Path PAGE = Path.of("..", "docs", "spec-format.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- example: ([a-z0-9-]+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_complete_example_is_a_specification_with_every_key() throws IOException, InvalidSpecException {
        String yaml = example("my-school-2027");

        PhotoSpec spec = SpecTexts.read(yaml);

        assertThat(spec.id()).isEqualTo("my-school-2027");
        assertThat(SpecBinder.KEYS.stream().filter(key -> !key.equals("extends")))
                .allMatch(key -> yaml.contains("\n" + key + ":") || yaml.startsWith(key + ":"));
    }

    @Test
    void the_example_of_extending_extends_a_bundled_specification() throws IOException, InvalidSpecException {
        PhotoSpec spec = SpecTexts.read(example("my-school-pretco"), SpecCatalog.bundled());

        assertThat(spec.rules())
                .extracting(Rule::id)
                .contains("width", "file-size")
                .doesNotContain("density");
    }

    @Test
    void every_key_is_explained() throws IOException {
        String page = Files.readString(PAGE, UTF_8);

        assertThat(Stream.of(
                                SpecBinder.KEYS,
                                SpecBinder.SOURCE_KEYS,
                                SpecBinder.MAKE_KEYS,
                                RuleBinder.QUANTITY_KEYS,
                                RuleBinder.WORD_KEYS,
                                RuleBinder.COLOUR_KEYS)
                        .flatMap(Set::stream))
                .allMatch(key -> page.contains("`" + key + "`") || page.contains("`" + key + ":"));
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void every_quantity_is_listed_with_its_units(Quantity quantity) throws IOException {
        String units = String.join(", ", Words.units(quantity).keySet());

        assertThat(rows(quantity.id())).singleElement().asString().contains("| " + units + " |");
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void every_attribute_is_listed_with_its_words(Attribute attribute) throws IOException {
        assertThat(rows(attribute.id()))
                .singleElement()
                .satisfies(row -> assertThat(attribute.words()).allMatch(word -> row.contains("`" + word + "`")));
    }

    @Test
    void no_rule_is_listed_that_there_is_not() throws IOException {
        assertThat(Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
                        .matcher(table())
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(RuleBinder.IDS);
    }

    private static List<String> rows(String rule) throws IOException {
        return table().lines()
                .filter(line -> line.startsWith("| `" + rule + "` |"))
                .toList();
    }

    private static String table() throws IOException {
        return Files.readString(PAGE, UTF_8).split("\\| rule \\|", 2)[1];
    }

    private static String example(String name) throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE, UTF_8))
                .results()
                .filter(found -> found.group(1).equals(name))
                .map((MatchResult found) -> found.group(2))
                .findFirst()
                .orElseThrow();
    }
}
