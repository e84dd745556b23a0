package io.github.photospec.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The drawings' own words in one language; what is said about findings comes from the report's messages. */
final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    static final Texts ENGLISH = new Texts(Locale.ENGLISH, "ExplainTexts.properties");
    static final Texts CHINESE = new Texts(Locale.CHINESE, "ExplainTexts_zh.properties");

    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(Locale locale, String file) {
        this.locale = locale;
        this.texts = read(file);
    }

    /** Chinese for every Chinese locale, English for all others. */
    static Texts in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The language they are in. */
    Locale locale() {
        return locale;
    }

    /** A text with its places <code>{0}</code>, <code>{1}</code> filled. */
    String get(String key, Object... values) {
        String text = Objects.requireNonNull(texts.get(key), key);
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** All texts, one after the other: what a font must be able to show. */
    String all() {
        return String.join("", texts.values());
    }

    /** Every text by its key, the keys sorted. */
    static Map<String, String> read(String file) {
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
