package io.github.photospec.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of one language, with named places such as <code>{measured}</code>. */
public final class Phrases {
    private static final List<String> PLACES = List.of("first", "second", "third");

    private final Function<String, @Nullable String> texts;

    /** Texts by their keys; a key without a text gives null. */
    public Phrases(Function<String, @Nullable String> texts) {
        this.texts = texts;
    }

    /** Some texts as one, spaced like {@link #fill}. */
    public static String join(String separator, List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            append(joined, joined.length() == 0 ? "" : separator);
            append(joined, text);
        }
        return joined.toString();
    }

    /** An enum constant's name in keys: kebab case. */
    public static String id(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text of the first of these keys that has one; the last must. */
    public String get(String... keys) {
        return find(keys).orElseThrow(() -> new IllegalStateException("No text for " + String.join(", ", keys)));
    }

    /** The text of the first of these keys that has one. */
    public Optional<String> find(String... keys) {
        for (String key : keys) {
            String text = texts.apply(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * The template with its places filled; what is filled in is never looked at for places again. Between Chinese and
     * Latin writing comes a space, so templates need none.
     */
    public static String fill(String template, Map<String, String> values) {
        return fill(template, place -> values.getOrDefault(place, ""));
    }

    /** The same with the values for the places <code>{first}</code>, <code>{second}</code>, <code>{third}</code>; empty if missing. */
    public static String fill(String template, List<String> values) {
        return fill(template, place -> {
            int at = PLACES.indexOf(place);
            return at >= 0 && at < values.size() ? values.get(at) : "";
        });
    }

    /** The same, where a value is only found when its place is met. */
    public static String fill(String template, UnaryOperator<String> values) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            append(text, template.substring(done, open));
            append(text, values.apply(template.substring(open + 1, close)));
            done = close + 1;
        }
        append(text, template.substring(done));
        return text.toString();
    }

    private static void append(StringBuilder text, String piece) {
        if (text.length() > 0 && !piece.isEmpty()) {
            int before = text.codePointBefore(text.length());
            int after = piece.codePointAt(0);
            if ((isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))) {
                text.append(' ');
            }
        }
        text.append(piece);
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 128
                ? Character.isLetterOrDigit(codePoint) || "#-%()".indexOf(codePoint) >= 0
                : codePoint == '°';
    }

    /** The texts in a file that lies beside a class. */
    public static Phrases in(Class<?> neighbour, String file) {
        return new Phrases(read(neighbour, file)::get);
    }

    /** No ResourceBundle: it would take the class ReportMessages for the bundle of that name, and fall back to the system's language. */
    public static Map<String, String> read(Class<?> neighbour, String file) {
        try (InputStream stream = Objects.requireNonNull(neighbour.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
