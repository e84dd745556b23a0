package io.github.photospec.spec;

import java.util.Locale;

/** The same words in Chinese and in English; neither is empty. */
public record LocalText(String zh, String en) {
    /** The Chinese words for any Chinese locale, else the English ones. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
