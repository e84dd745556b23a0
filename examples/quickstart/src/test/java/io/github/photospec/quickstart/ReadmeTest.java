package io.github.photospec.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final Path TOP = Path.of("../..");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "docs/report-folder.md"})
    void every_java_snippet_stands_in_a_source_that_is_compiled_and_run(String readme) throws IOException {
        List<String> snippets = SNIPPET.matcher(Files.readString(TOP.resolve(readme)))
                .results()
                .map(snippet -> words(snippet.group(1)))
                .toList();

        String sources = words(sources());

        assertThat(snippets)
                .hasSizeGreaterThanOrEqualTo(readme.startsWith("README") ? 3 : 1)
                .allSatisfy(snippet -> assertThat(sources).contains(snippet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "test"})
    void both_readmes_give_the_same_commands(String name) throws IOException {
        Pattern command = Pattern.compile("<!-- command: " + name + " -->\n```\n(.*?)\n```", Pattern.DOTALL);

        List<String> commands = Stream.of("README.md", "README.zh-CN.md")
                .map(readme -> read(TOP.resolve(readme)))
                .map(text -> command.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse("missing"))
                .map(text -> text.replace("--lang zh", "--lang en"))
                .distinct()
                .toList();

        assertThat(commands).hasSize(1).doesNotContain("missing");
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .reduce("", String::concat);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with every run of white space as one blank: indentation differs between page and source. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
