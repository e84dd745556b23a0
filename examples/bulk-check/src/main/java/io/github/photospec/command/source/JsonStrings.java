package io.github.photospec.command.source;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON strings, one a line, in UTF-8. A line that is none is taken as it stands: whoever reads it says what it is not. */
public final class JsonStrings implements Closeable {
    /** Of a longer line the beginning: no number is so long, and a line without an end must not fill the memory. */
    private static final int LONGEST = 4096;

    private final BufferedReader lines;

    /** Reads from there. */
    public JsonStrings(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line's text; empty at the end. */
    public Optional<String> next() throws IOException {
        int first = lines.read();
        if (first < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        for (int c = first; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        return Optional.of(text(line.toString()));
    }

    private static String text(String line) throws IOException {
        try (JsonReader json = new JsonReader(new StringReader(line))) {
            if (json.peek() == JsonToken.STRING) {
                String text = json.nextString();
                return json.peek() == JsonToken.END_DOCUMENT ? text : line;
            }
            return line;
        } catch (MalformedJsonException | IllegalStateException | EOFException noJson) {
            return line;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
