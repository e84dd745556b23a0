package io.github.photospec.bulk.report;

import com.google.gson.stream.JsonWriter;
import io.github.photospec.bulk.BulkResult;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.report.Report;
import io.github.photospec.report.SafeText;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The page's data about photos, a thousand in a file. Sentences, findings, folders and classes are written once and
 * numbered; a file brings those that are new in it. The page reads the files in their order.
 */
final class PhotoData {
    private static final int PHOTOS = 1000;
    private static final String FAILURE = "error";
    private static final int NONE = -1;

    private final Path folder;
    private final FailureWords failures;
    private final Numbering<Bilingual> sentences = new Numbering<>();
    private final Numbering<FindingData> findings = new Numbering<>();
    private final Numbering<String> folders = new Numbering<>();
    private final Numbering<String> groups = new Numbering<>();
    private final Numbering<String> specs = new Numbering<>();
    private final Set<String> rules = new TreeSet<>();
    private final List<String> files = new ArrayList<>();
    private List<PhotoRow> rows = new ArrayList<>();

    PhotoData(Path folder, FailureWords failures) {
        this.folder = folder;
        this.failures = failures;
    }

    void add(BulkResult result, String group) throws IOException {
        rows.add(row(result, group));
        if (rows.size() == PHOTOS) {
            write();
        }
    }

    /** Writes what is not written yet; the names of all files, in their order. */
    List<String> finish() throws IOException {
        if (!rows.isEmpty()) {
            write();
        }
        return files;
    }

    /** The rules that were ever met. */
    Set<String> rules() {
        return rules;
    }

    private PhotoRow row(BulkResult result, String group) {
        // Masked before it is cut: half of an identity number would not be known for one.
        String label = SafeText.terminal(result.photo().label());
        int name = nameStart(result.photo().label(), label);
        return new PhotoRow(
                result.index(),
                folders.of(label.substring(0, name)),
                label.substring(name),
                groups.of(group),
                result.report()
                        .map(report -> Phrases.id(report.verdict().name()))
                        .orElse(FAILURE),
                result.report().map(this::spec).orElse(NONE),
                result.report().map(report -> report.file().length()).orElse(0L),
                result.thumbnail().map(Thumbnail::image).map(SrgbImage::width).orElse(0),
                result.thumbnail().map(Thumbnail::image).map(SrgbImage::height).orElse(0),
                result.report().map(this::findings).orElse(List.of()),
                notes(result));
    }

    /** Where the file's own name begins. What is escaped has backslashes that part nothing. */
    private static int nameStart(String label, String safe) {
        int cut = Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1;
        return safe.length() - SafeText.terminal(label.substring(cut)).length();
    }

    private int spec(Report report) {
        return specs.of(SafeText.terminal(report.specId()) + " v" + report.specRevision());
    }

    private List<Integer> findings(Report report) {
        List<Integer> numbers = new ArrayList<>();
        for (Finding finding : report.findings()) {
            rules.add(finding.rule());
            Bilingual message = Bilingual.of(words -> words.messages().message(finding));
            Bilingual advice = Bilingual.of(
                    words -> words.messages().advice(report, finding).orElse(""));
            numbers.add(findings.of(new FindingData(
                    finding.rule(),
                    finding.outcome().id(),
                    finding.level() == Level.REQUIRED,
                    sentences.of(message),
                    advice.english().isEmpty() ? NONE : sentences.of(advice))));
        }
        return numbers;
    }

    /** Warnings of a report, or why there is none. */
    private List<Integer> notes(BulkResult result) {
        List<Integer> notes = new ArrayList<>();
        result.failure()
                .map(failure -> Bilingual.of(words -> SafeText.terminal(failures.text(failure, words.locale()))))
                .ifPresent(text -> notes.add(sentences.of(text)));
        result.report()
                .ifPresent(report -> report.warnings().stream()
                        .map(warning -> Bilingual.of(words -> words.messages().warning(warning)))
                        .forEach(text -> notes.add(sentences.of(text))));
        return notes;
    }

    private void write() throws IOException {
        String file = String.format(Locale.ROOT, "photos-%03d%s", files.size(), ReportFiles.SCRIPT);
        try (DataFile data = DataFile.open(folder.resolve(file), "add")) {
            JsonWriter json = data.json();
            json.beginObject();
            json.name("sentences").beginArray();
            for (Bilingual sentence : sentences.takeFresh()) {
                data.text(sentence);
            }
            json.endArray().name("findings").beginArray();
            for (FindingData finding : findings.takeFresh()) {
                finding.write(json);
            }
            json.endArray().name("folders");
            data.texts(folders.takeFresh());
            json.name("groups");
            data.texts(groups.takeFresh());
            json.name("specs");
            data.texts(specs.takeFresh());
            json.name("photos").beginArray();
            for (PhotoRow row : rows) {
                row.write(data);
            }
            json.endArray().endObject();
            data.keep();
        }
        files.add(file);
        rows = new ArrayList<>();
    }

    /** A finding by its numbers. */
    private record FindingData(String rule, String outcome, boolean required, int message, int advice) {
        void write(JsonWriter json) throws IOException {
            json.beginArray().value(rule).value(outcome).value(required ? 1 : 0);
            json.value(message).value(advice).endArray();
        }
    }

    /** A photo by its numbers, in the order in which the page reads them. */
    private record PhotoRow(
            long index,
            int folder,
            String name,
            int group,
            String verdict,
            int spec,
            long bytes,
            int width,
            int height,
            List<Integer> findings,
            List<Integer> notes) {
        void write(DataFile data) throws IOException {
            JsonWriter json = data.json();
            json.beginArray()
                    .value(index)
                    .value(folder)
                    .value(name)
                    .value(group)
                    .value(verdict);
            json.value(spec).value(bytes).value(width).value(height);
            data.numbers(findings);
            data.numbers(notes);
            json.endArray();
        }
    }
}
