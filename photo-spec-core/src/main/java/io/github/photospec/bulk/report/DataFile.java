package io.github.photospec.bulk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.photospec.internal.output.WholeFile;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Data as a script: a call with one value. A page that lies on a disk may load scripts, and nothing else. Whatever is
 * written has been made safe to show; here it is made safe to stand in a script.
 */
final class DataFile implements Closeable {
    private final WholeFile file;
    private final Writer out;
    private final JsonWriter json;

    private DataFile(WholeFile file) {
        this.file = file;
        this.out = new BufferedWriter(new OutputStreamWriter(file.out(), UTF_8));
        this.json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(true);
    }

    /** Begins a call of this function of the page. */
    static DataFile open(Path target, String function) throws IOException {
        DataFile file = new DataFile(WholeFile.open(target));
        file.out.write("photoSpec." + function + "(");
        return file;
    }

    JsonWriter json() {
        return json;
    }

    void texts(List<String> texts) throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    void texts(Map<String, String> texts) throws IOException {
        json.beginObject();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.name(text.getKey()).value(text.getValue());
        }
        json.endObject();
    }

    void text(Bilingual text) throws IOException {
        texts(List.of(text.chinese(), text.english()));
    }

    void numbers(List<Integer> numbers) throws IOException {
        json.beginArray();
        for (int number : numbers) {
            json.value(number);
        }
        json.endArray();
    }

    void keep() throws IOException {
        json.flush();
        out.write(");\n");
        out.flush();
        file.keepDurably();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
