package io.github.photospec.identity;

import java.util.List;

/**
 * A text that is no identity number, with every reason. The text itself is not kept.
 *
 * @param masked what may be shown of the text, for example {@code 430***********1234}
 * @param problems why, in the order of the number's parts; never empty
 */
public record InvalidId(String masked, List<IdProblem> problems) implements IdResult {
    /** The problems are copied. */
    public InvalidId {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("No problem");
        }
    }

    static InvalidId of(String text, List<IdProblem> problems) {
        return new InvalidId(IdNumbers.maskWhole(text), problems);
    }
}
