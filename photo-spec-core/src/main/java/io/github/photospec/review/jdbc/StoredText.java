package io.github.photospec.review.jdbc;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.photospec.identity.NameField;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lists and maps as JSON, which databases can look into where they must. */
final class StoredText {
    private StoredText() {}

    /** An object with the fields' placeholders as names, for example {@code {"studentNo":"2024001"}}. */
    static String values(Map<NameField, String> values) {
        return written(json -> {
            json.beginObject();
            for (Map.Entry<NameField, String> value : values.entrySet()) {
                json.name(value.getKey().placeholder()).value(value.getValue());
            }
            json.endObject();
        });
    }

    static Map<NameField, String> values(String text) {
        Map<NameField, String> values = new EnumMap<>(NameField.class);
        read(text, json -> {
            json.beginObject();
            while (json.hasNext()) {
                NameField field = NameField.of(json.nextName())
                        .orElseThrow(() -> new IllegalArgumentException("An unknown field at " + json.getPath()));
                values.put(field, json.nextString());
            }
            json.endObject();
        });
        return values;
    }

    static String list(List<String> texts) {
        return written(json -> {
            json.beginArray();
            for (String text : texts) {
                json.value(text);
            }
            json.endArray();
        });
    }

    static List<String> list(String text) {
        List<String> texts = new ArrayList<>();
        read(text, json -> {
            json.beginArray();
            while (json.hasNext()) {
                texts.add(json.nextString());
            }
            json.endArray();
        });
        return texts;
    }

    private static String written(Part<JsonWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            content.on(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory can be written", e);
        }
        return text.toString();
    }

    private static void read(String text, Part<JsonReader> content) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            content.on(json);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException("Not the JSON that this library wrote", e);
        }
    }

    /** What is written or read between the ends of a text. */
    @FunctionalInterface
    private interface Part<T> {
        void on(T json) throws IOException;
    }
}
