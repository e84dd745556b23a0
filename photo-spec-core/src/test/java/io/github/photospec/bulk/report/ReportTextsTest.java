package io.github.photospec.bulk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.bulk.ArchiveException;
import io.github.photospec.bulk.ManifestException;
import io.github.photospec.internal.text.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTextsTest {
    private static final Map<String, String> ENGLISH = Phrases.read(Words.class, "ReportTexts.properties");
    private static final Map<String, String> CHINESE = Phrases.read(Words.class, "ReportTexts_zh.properties");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** The page puts the rest of these keys together. */
    private static final List<String> PUT_TOGETHER =
            List.of("verdict.", "files.", "filter.rule.", "classes.order.", "detail.");

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH)
                .allSatisfy((key, text) -> assertThat(places(CHINESE.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @Test
    void every_text_of_the_page_is_used_by_it() throws IOException {
        StringBuilder scripts = new StringBuilder();
        for (String name : List.of("elements.js", "charts.js", "cards.js", "detail.js", "lists.js", "report.js")) {
            try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
                scripts.append(new String(stream.readAllBytes(), UTF_8));
            }
        }

        assertThat(Words.ENGLISH.page().keySet())
                .isNotEmpty()
                .filteredOn(key -> PUT_TOGETHER.stream().noneMatch(key::startsWith))
                .allSatisfy(key -> assertThat(scripts).contains("'" + key + "'"));
    }

    @Test
    void every_reason_of_an_archive_and_of_a_manifest_has_its_sentence() {
        Stream<String> reasons = Stream.concat(
                Arrays.stream(ArchiveException.Reason.values()).map(ArchiveException.Reason::id),
                Arrays.stream(ManifestException.Reason.values()).map(ManifestException.Reason::id));

        assertThat(reasons.map(reason -> "failure." + reason)).isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void a_chinese_windows_console_can_show_every_failure() {
        assertThat(CHINESE)
                .allSatisfy((key, text) -> assertThat(!key.startsWith("failure.")
                                || Charset.forName("GBK").newEncoder().canEncode(text))
                        .as(key)
                        .isTrue());
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
