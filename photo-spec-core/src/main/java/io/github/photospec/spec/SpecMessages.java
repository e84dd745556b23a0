package io.github.photospec.spec;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of problems, in Chinese and English. */
final class SpecMessages {
    static final String BUNDLE = "io.github.photospec.spec.SpecMessages";
    static final String SUGGESTION = "did-you-mean";

    private SpecMessages() {}

    static String sentence(SpecProblem problem, Locale locale) {
        // Left to itself, getBundle would fall back to the machine's language instead of English.
        Locale chosen = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, chosen);
        String sentence = format(
                bundle.getString(problem.code().id()), problem.arguments().toArray());
        return problem.suggestion()
                .map(word -> sentence + format(bundle.getString(SUGGESTION), word))
                .orElse(sentence);
    }

    private static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
