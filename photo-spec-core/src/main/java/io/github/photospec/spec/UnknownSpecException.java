package io.github.photospec.spec;

import java.util.List;

/** A specification was asked for that the catalogue does not have. */
public final class UnknownSpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    @SuppressWarnings("serial") // What List.copyOf gives is serializable.
    private final List<String> suggestions;

    UnknownSpecException(String id, List<String> suggestions) {
        super("No specification '" + Excerpt.of(id) + "'"
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?"));
        this.id = id;
        this.suggestions = List.copyOf(suggestions);
    }

    /** What was asked for. */
    public String id() {
        return id;
    }

    /** Ids that the catalogue has and that look alike, the nearest first; at most five, may be none. */
    public List<String> suggestions() {
        return suggestions;
    }
}
