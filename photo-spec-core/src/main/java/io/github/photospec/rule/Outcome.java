package io.github.photospec.rule;

import java.util.Locale;

/** What a rule concluded about one photo. */
public enum Outcome {
    /** The rule is met. */
    PASS,
    /**
     * A recommended limit is missed, a fact is absent that the specification treats so, or nobody can tell and that is
     * accepted. Never changes a verdict.
     */
    WARN,
    /** The rule is broken. */
    FAIL,
    /** Nobody knows: no vision engine, nothing decoded, or not sure. */
    NOT_ASSESSED;

    /** The name in reports: kebab case, for example {@code not-assessed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
