package io.github.photospec.spec;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A specification file is not in order; says everything that is wrong with it, not the first thing alone. */
public final class InvalidSpecException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<SpecProblem> problems;

    InvalidSpecException(List<SpecProblem> problems) {
        super(problems.stream().map(problem -> problem.text(Locale.ROOT)).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; then what is wrong with the specifications that it extends. */
    public List<SpecProblem> problems() {
        return problems;
    }
}
