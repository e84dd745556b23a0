package io.github.photospec.spec;

import java.util.List;

/** A rule was named that the specification does not have. */
public final class UnknownRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String id;

    @SuppressWarnings("serial") // What List.copyOf gives is serializable.
    private final List<String> suggestions;

    UnknownRuleException(String specId, String id, List<String> suggestions) {
        super("The specification '" + specId + "' has no rule '" + Excerpt.of(id) + "'"
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?"));
        this.id = id;
        this.suggestions = List.copyOf(suggestions);
    }

    /** What was named. */
    public String id() {
        return id;
    }

    /**
     * Ids of the specification's rules that look alike, the nearest first; at most five. None if it is a rule's id, but of
     * other specifications.
     */
    public List<String> suggestions() {
        return suggestions;
    }
}
