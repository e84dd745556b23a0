package io.github.photospec.bulk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.stream.JsonWriter;
import io.github.photospec.internal.output.WholeFile;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.report.SafeText;
import io.github.photospec.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page itself: what all reports share, and what this report says of itself. */
final class Page {
    private static final String STYLE = "report.css";

    /** In the order in which they run. */
    private static final List<String> SCRIPTS =
            List.of("data.js", "elements.js", "charts.js", "cards.js", "detail.js", "lists.js", "report.js");

    private final String title;
    private final Words words;

    Page(String title, Words words) {
        this.title = title;
        this.words = words;
    }

    /** Writes what this report says of itself. */
    void writeAbout(Path data, Collection<String> rules, Map<String, Integer> expected) throws IOException {
        try (DataFile file = DataFile.open(data.resolve("about.js"), "begin")) {
            JsonWriter json = file.json();
            json.beginObject().name("title").value(title);
            json.name("language").value(words.locale().getLanguage());
            json.name("texts").beginObject().name("zh");
            file.texts(Words.CHINESE.page());
            json.name("en");
            file.texts(Words.ENGLISH.page());
            json.endObject().name("verdicts").beginObject();
            for (Verdict verdict : Verdict.values()) {
                json.name(Phrases.id(verdict.name()));
                file.text(Bilingual.of(words -> words.messages().verdict(verdict)));
            }
            json.endObject().name("rules").beginObject();
            for (String rule : rules) {
                json.name(rule);
                file.text(Bilingual.of(words -> words.messages().rule(rule)));
            }
            json.endObject().name("expected").beginArray();
            for (Map.Entry<String, Integer> group : expected.entrySet()) {
                json.beginArray().value(group.getKey()).value(group.getValue()).endArray();
            }
            json.endArray().endObject();
            file.keep();
        }
    }

    /** Writes the page, with these files of data, and what it needs. */
    void write(Path folder, Path assets, List<String> dataFiles) throws IOException {
        for (String script : SCRIPTS) {
            WholeFile.writeDurably(assets.resolve(script), resource(script));
        }
        WholeFile.writeDurably(assets.resolve(STYLE), resource(STYLE));
        String template = new String(resource(ReportFiles.PAGE), UTF_8);
        String page = Phrases.fill(
                template,
                Map.of(
                        "language", words.locale().getLanguage(),
                        "mark", ReportFiles.MARK,
                        "title", SafeText.html(title),
                        "scripts", scripts(dataFiles),
                        "without-script", SafeText.html(words.get("without-script"))));
        WholeFile.writeDurably(folder.resolve(ReportFiles.PAGE), page.getBytes(UTF_8));
    }

    private static String scripts(List<String> dataFiles) {
        List<String> sources = new ArrayList<>();
        SCRIPTS.forEach(script -> sources.add(ReportFiles.ASSETS + "/" + script));
        dataFiles.forEach(file -> sources.add(ReportFiles.DATA + "/" + file));
        return sources.stream()
                .map(source -> "<script src=\"" + source + "\" defer></script>")
                .collect(Collectors.joining("\n"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
