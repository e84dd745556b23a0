package io.github.photospec.spec;

import org.jspecify.annotations.Nullable;

/** {@code none}: the inherited rule of this id does not hold. */
record RemovedRuleDraft(Places places, String id) implements RuleDraft {
    static final String NONE = "none";

    @Override
    public @Nullable TermsDraft terms() {
        return null;
    }
}
