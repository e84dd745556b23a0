package io.github.photospec.spec;

import org.jspecify.annotations.Nullable;

/** One entry of {@code rules}. */
sealed interface RuleDraft extends Draft
        permits QuantityRuleDraft, WordRuleDraft, ColourRuleDraft, FileNameRuleDraft, RemovedRuleDraft {
    /** The rule's id. */
    String id();

    /** Level, meaning of silence and of doubt, source; null for a rule that is taken away. */
    @Nullable
    TermsDraft terms();
}
