package io.github.photospec.identity;

import java.util.List;

/**
 * Why there is no name.
 *
 * @param problems every reason; never empty
 */
public record RefusedName(List<NamingProblem> problems) implements NamingResult {
    /** The problems are copied. */
    public RefusedName {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("No problem");
        }
    }

    static RefusedName because(NamingProblem.Code code, Object... details) {
        return new RefusedName(List.of(NamingProblem.of(code, details)));
    }
}
