package io.github.photospec.command.output;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command's own sentences in one language. */
public final class Texts {
    private static final String BUNDLE = "io.github.photospec.command.Texts";

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The sentences in this language, whatever the system's is. */
    public static Texts in(Language language) {
        Locale locale = switch (language) {
            case ZH -> Locale.CHINESE;
            case EN -> Locale.ROOT;
        };
        // Without this control a Chinese system would answer Chinese to a question for English.
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(language, ResourceBundle.getBundle(BUNDLE, locale, control));
    }

    /** A sentence with its places filled. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** Their language. */
    public Language language() {
        return language;
    }

    /** All of them, help texts too. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
