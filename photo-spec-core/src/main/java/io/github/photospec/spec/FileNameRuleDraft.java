package io.github.photospec.spec;

import io.github.photospec.rule.FileNameRule;
import jakarta.validation.Valid;

/** The file's name must follow {@code naming}. */
record FileNameRuleDraft(Places places, @Valid TermsDraft terms) implements RuleDraft {
    @Override
    public String id() {
        return FileNameRule.ID;
    }
}
