package io.github.photospec.bulk.journal;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.inspect.InspectionWarning.Code;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Rule;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A line with a result: what it belongs to, then the facts of the file, the findings by the ids of their forms with what
 * was measured, and the warnings; or how long it was waited for in vain.
 */
final class ResultLine {
    private ResultLine() {}

    static void write(JournalKey key, JournalEntry entry, Forms forms, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("file").value(key.label());
        json.name("length").value(key.length());
        json.name("modified").value(key.modified());
        json.name("by").value(key.judge());
        if (entry.report().isPresent()) {
            write(entry.report().get(), forms, json);
        } else {
            json.name("tooSlow").value(entry.limit().toString());
        }
        json.endObject().flush();
        out.write('\n');
    }

    private static void write(Report report, Forms forms, JsonWriter json) throws IOException {
        FileFacts file = report.file();
        json.name("bytes").value(file.length());
        json.name("sha256").value(file.sha256().orElse(""));
        json.name("named").value(file.name().isPresent());
        json.name("name").value(file.name().orElse(""));
        json.name("format").value(file.format().map(ImageFormat::name).orElse(""));
        json.name("findings").beginArray();
        for (Finding finding : report.findings()) {
            json.beginArray().value(forms.id(FindingForm.of(finding)));
            Reading measured = finding.measured().orElse(Reading.ABSENT);
            if (measured instanceof Reading.Amount amount) {
                json.value(amount.value());
            } else if (measured instanceof Reading.Word word) {
                json.value(word.value());
            }
            json.endArray();
        }
        json.endArray();
        json.name("warnings").beginArray();
        for (InspectionWarning warning : report.warnings()) {
            json.beginArray().value(warning.code().name());
            for (String detail : warning.details()) {
                json.value(detail);
            }
            json.endArray();
        }
        json.endArray();
    }

    /** What the line belongs to; empty if it is damaged. */
    static Optional<JournalKey> readKey(String line) {
        try (JsonReader json = new JsonReader(new StringReader(line))) {
            return Optional.of(key(json));
        } catch (IOException | IllegalStateException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** The result; empty if the line belongs to something else, or is damaged. */
    static Optional<JournalEntry> read(String line, JournalKey wanted, PhotoSpec spec, Forms forms) {
        try (JsonReader json = new JsonReader(new StringReader(line))) {
            return key(json).equals(wanted) ? Optional.of(entry(json, spec, forms)) : Optional.empty();
        } catch (IOException | IllegalStateException | IllegalArgumentException | NoSuchElementException damaged) {
            return Optional.empty();
        }
    }

    private static JournalKey key(JsonReader json) throws IOException {
        json.beginObject();
        String label = text(json, "file");
        requireName(json, "length");
        return new JournalKey(label, json.nextLong(), text(json, "modified"), text(json, "by"));
    }

    private static JournalEntry entry(JsonReader json, PhotoSpec spec, Forms forms) throws IOException {
        if (json.nextName().equals("tooSlow")) {
            return JournalEntry.tooSlow(Duration.parse(json.nextString()));
        }
        long bytes = json.nextLong();
        Optional<String> sha256 = present(text(json, "sha256"));
        requireName(json, "named");
        boolean named = json.nextBoolean();
        Optional<String> name = Optional.of(text(json, "name")).filter(found -> named);
        Optional<ImageFormat> format = present(text(json, "format")).map(ImageFormat::valueOf);
        List<Finding> findings = list(json, "findings", () -> finding(json, spec, forms));
        List<InspectionWarning> warnings = list(json, "warnings", () -> warning(json));
        FileFacts file = new FileFacts(bytes, sha256, name, format);
        return JournalEntry.of(new Report(file, spec.id(), spec.revision(), Verdict.of(findings), findings, warnings));
    }

    private static Finding finding(JsonReader json, PhotoSpec spec, Forms forms) throws IOException {
        FindingForm form = forms.get(json.nextString()).orElseThrow();
        Optional<Reading> measured = Optional.empty();
        if (json.peek() == JsonToken.NUMBER) {
            measured = Optional.of(Reading.of(json.nextDouble()));
        } else if (json.peek() == JsonToken.STRING) {
            measured = Optional.of(Reading.of(json.nextString()));
        }
        Rule rule = spec.rule(form.rule()).orElseThrow();
        return form.finding(measured, rule.terms().citation());
    }

    private static InspectionWarning warning(JsonReader json) throws IOException {
        Code code = Code.valueOf(json.nextString());
        List<String> details = new ArrayList<>();
        while (json.peek() != JsonToken.END_ARRAY) {
            details.add(json.nextString());
        }
        return new InspectionWarning(code, details);
    }

    private static <T> List<T> list(JsonReader json, String named, Element<T> element) throws IOException {
        List<T> list = new ArrayList<>();
        requireName(json, named);
        json.beginArray();
        while (json.hasNext()) {
            json.beginArray();
            list.add(element.read());
            json.endArray();
        }
        json.endArray();
        return list;
    }

    private static String text(JsonReader json, String named) throws IOException {
        requireName(json, named);
        return json.nextString();
    }

    static void requireName(JsonReader json, String name) throws IOException {
        if (!json.nextName().equals(name)) {
            throw new IllegalStateException("No " + name);
        }
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private interface Element<T> {
        T read() throws IOException;
    }
}
