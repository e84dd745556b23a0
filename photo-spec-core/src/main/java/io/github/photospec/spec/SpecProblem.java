package io.github.photospec.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong with a specification file, where, and how to mend it.
 *
 * @param file the file's name as the reader was given it
 * @param line from 1; 0 if the problem has no place in the text
 * @param column from 1, in characters; 0 if the problem has no place in the text
 * @param code what is wrong
 * @param arguments what fills the sentence: the key's path, the value found, the limit; made fit to print
 * @param suggestion the nearest allowed word, where there is one
 */
public record SpecProblem(
        String file, int line, int column, ProblemCode code, List<String> arguments, Optional<String> suggestion) {
    static final Comparator<SpecProblem> BY_PLACE = Comparator.comparingInt(SpecProblem::line)
            .thenComparingInt(SpecProblem::column)
            .thenComparing(SpecProblem::code)
            .thenComparing(problem -> problem.arguments().toString());

    public SpecProblem {
        file = Excerpt.of(file);
        arguments = arguments.stream().map(Excerpt::of).toList();
        suggestion = suggestion.map(Excerpt::of);
    }

    /** What is wrong and how to mend it: in Chinese for any Chinese locale, else in English. */
    public String message(Locale locale) {
        return SpecMessages.sentence(this, locale);
    }

    /** The message after its place, as compilers write it: {@code my-exam.yaml:7:12: ...}. */
    public String text(Locale locale) {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return file + place + ": " + message(locale);
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }
}
