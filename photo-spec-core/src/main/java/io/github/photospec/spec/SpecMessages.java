package io.github.photospec.spec;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.NamingProblem;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of problems, in Chinese and English. */
final class SpecMessages {
    static final String BUNDLE = "io.github.photospec.spec.SpecMessages";
    static final String SUGGESTION = "did-you-mean";
    static final String REASON = "reason";

    private static final int NAMING_CODE = 2;

    private SpecMessages() {}

    static String sentence(SpecProblem problem, Locale locale) {
        // Left to itself, getBundle would fall back to the machine's language instead of English.
        Locale chosen = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, chosen);
        String sentence = format(
                bundle.getString(problem.code().id()), problem.arguments().toArray());
        if (problem.code() == ProblemCode.BAD_NAMING) {
            return sentence + reason(problem.arguments(), chosen, bundle);
        }
        return problem.suggestion()
                .map(word -> sentence + format(bundle.getString(SUGGESTION), word))
                .orElse(sentence);
    }

    /** What is wrong with a template is said where templates are read. */
    private static String reason(List<String> arguments, Locale locale, ResourceBundle bundle) {
        return Arrays.stream(NamingProblem.Code.values())
                .filter(code -> code.id().equals(arguments.get(NAMING_CODE)))
                .map(code -> new NamingProblem(code, arguments.subList(NAMING_CODE + 1, arguments.size()), List.of()))
                .map(IdMessages.in(locale)::message)
                .map(words -> format(bundle.getString(REASON), words))
                .findFirst()
                .orElse("");
    }

    private static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
