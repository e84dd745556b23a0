package io.github.photospec.bulk.journal;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.github.photospec.internal.text.Digests;
import io.github.photospec.rule.Finding.Code;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Unit;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with a form: {@code {"form":["width","PASS",…]}}. Its id is a digest of that, so a line that is lost, damaged or
 * written twice never makes an id stand for something else.
 */
final class FormLine {
    static final String BEGINNING = "{\"form\":";

    /** 48 bits: some hundreds of forms do not meet by chance. */
    private static final int ID_DIGITS = 12;

    private FormLine() {}

    static String id(FindingForm form) {
        return Digests.sha256(of(form).getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    /** The line, without its end. */
    static String of(FindingForm form) {
        StringWriter line = new StringWriter();
        try {
            write(form, new JsonWriter(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void write(FindingForm form, JsonWriter json) throws IOException {
        json.beginObject().name("form").beginArray();
        json.value(form.rule());
        json.value(form.outcome().name());
        json.value(form.level().name());
        json.value(form.code().name());
        json.value(form.unit().map(Unit::name).orElse(""));
        json.beginArray();
        if (form.limits().isPresent()) {
            Interval limits = form.limits().get();
            // As text: JSON has no infinity.
            json.value(Double.toString(limits.min())).value(Double.toString(limits.max()));
            json.value(limits.minOpen()).value(limits.maxOpen());
        }
        json.endArray().beginArray();
        for (String word : form.allowed()) {
            json.value(word);
        }
        json.endArray().endArray().endObject();
    }

    /** The form; empty if the line is damaged, or of another version. */
    static Optional<FindingForm> read(String line) {
        try (JsonReader json = new JsonReader(new StringReader(line))) {
            json.beginObject();
            ResultLine.requireName(json, "form");
            json.beginArray();
            return Optional.of(new FindingForm(
                    json.nextString(),
                    Outcome.valueOf(json.nextString()),
                    Level.valueOf(json.nextString()),
                    Code.valueOf(json.nextString()),
                    Optional.of(json.nextString())
                            .filter(unit -> !unit.isEmpty())
                            .map(Unit::valueOf),
                    limits(json),
                    words(json)));
        } catch (IOException | IllegalStateException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Interval> limits(JsonReader json) throws IOException {
        json.beginArray();
        Optional<Interval> limits = Optional.empty();
        if (json.peek() != JsonToken.END_ARRAY) {
            double min = Double.parseDouble(json.nextString());
            double max = Double.parseDouble(json.nextString());
            limits = Optional.of(new Interval(min, max, json.nextBoolean(), json.nextBoolean()));
        }
        json.endArray();
        return limits;
    }

    private static List<String> words(JsonReader json) throws IOException {
        List<String> words = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            words.add(json.nextString());
        }
        json.endArray();
        return words;
    }
}
