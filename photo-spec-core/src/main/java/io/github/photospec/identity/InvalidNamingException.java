package io.github.photospec.identity;

import java.util.List;
import java.util.Locale;

/** A template of file names is not in order; says everything that is wrong with it. */
public final class InvalidNamingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<NamingProblem> problems;

    InvalidNamingException(List<NamingProblem> problems) {
        super(IdMessages.in(Locale.ROOT).message(new RefusedName(problems)));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the template. */
    public List<NamingProblem> problems() {
        return problems;
    }
}
