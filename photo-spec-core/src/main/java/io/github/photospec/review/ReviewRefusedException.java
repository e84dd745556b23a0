package io.github.photospec.review;

import java.util.List;
import java.util.stream.Collectors;

/** An action that a rule forbids. Nothing was changed. {@link ReviewMessages} says it in the reader's language. */
public final class ReviewRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ReviewRule rule;
    private final transient List<String> details;

    ReviewRefusedException(ReviewRule rule, Object... details) {
        super(rule.id() + List.of(details).stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")")));
        this.rule = rule;
        this.details = List.of(details).stream().map(String::valueOf).toList();
    }

    /** The rule. */
    public ReviewRule rule() {
        return rule;
    }

    /** What its sentence is filled with: limits, states, times; no name and no number of a person. */
    public List<String> details() {
        return details;
    }
}
