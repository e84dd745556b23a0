package io.github.photospec.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9_.-]*)[}(]");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages/common",
                "messages/student",
                "messages/counsellor",
                "messages/office",
                "ValidationMessages"
            })
    void every_text_is_there_in_both_languages_with_the_same_places_to_fill(String bundle) {
        Properties english = read(bundle + ".properties");
        Properties chinese = read(bundle + "_zh.properties");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void no_two_bundles_have_a_key_in_common() {
        List<String> keys = Stream.of("common", "student", "counsellor", "office")
                .flatMap(bundle -> read("messages/" + bundle + ".properties").stringPropertyNames().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_text_that_a_page_names_is_there() throws IOException {
        Set<String> known = Stream.of("common", "student", "counsellor", "office")
                .flatMap(bundle -> read("messages/" + bundle + ".properties").stringPropertyNames().stream())
                .collect(Collectors.toSet());

        Set<String> wanted = new TreeSet<>();
        for (Path page : pages()) {
            LITERAL_KEY.matcher(Files.readString(page)).results().forEach(key -> wanted.add(key.group(1)));
        }

        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(known).containsAll(wanted);
    }

    @Test
    void pages_have_nothing_inline_and_nothing_from_elsewhere() throws IOException {
        List<Path> pages = pages();

        assertThat(pages).hasSizeGreaterThan(15);
        for (Path page : pages) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream bytes = Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/" + file), file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }
}
