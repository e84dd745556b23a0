package io.github.photospec.command.output;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a person reads. */
public enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /**
     * What a system is set to. Its environment is asked too, because a container often names a Chinese locale that is not
     * installed, and Java then falls back to English.
     */
    public static Language of(Locale locale, Map<String, String> environment) {
        String named = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("");
        return named.startsWith("zh") ? ZH : of(locale);
    }

    /** For library texts. */
    public Locale locale() {
        return locale;
    }

    /** As an option's value: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
