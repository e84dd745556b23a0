package io.github.photospec.bulk.report;

import io.github.photospec.internal.text.Phrases;
import io.github.photospec.report.ReportMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All words of a report in one language. */
final class Words {
    static final Words ENGLISH = new Words(Locale.ENGLISH, "ReportTexts.properties");
    static final Words CHINESE = new Words(Locale.CHINESE, "ReportTexts_zh.properties");

    /** What the keys of texts begin with that the page itself shows. */
    static final String PAGE = "page.";

    private final Locale locale;
    private final Map<String, String> texts;
    private final Phrases phrases;
    private final ReportMessages messages;

    private Words(Locale locale, String file) {
        this.locale = locale;
        this.texts = Phrases.read(Words.class, file);
        this.phrases = new Phrases(texts::get);
        this.messages = ReportMessages.in(locale);
    }

    /** Chinese for every Chinese locale, English for all others. */
    static Words in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    ReportMessages messages() {
        return messages;
    }

    String get(String key) {
        return phrases.get(key);
    }

    /** Some texts in one cell. */
    String joined(List<String> parts) {
        return Phrases.join(get("separator"), parts);
    }

    /** What the page itself shows, without the beginning of the keys, sorted by them. */
    Map<String, String> page() {
        Map<String, String> page = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(PAGE)) {
                page.put(key.substring(PAGE.length()), text);
            }
        });
        return page;
    }
}
