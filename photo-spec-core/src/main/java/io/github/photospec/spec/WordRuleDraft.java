package io.github.photospec.spec;

import io.github.photospec.rule.Attribute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute must be one of some words. */
@KnownWords
record WordRuleDraft(
        Places places,
        Attribute attribute,

        @Given @Size(min = 1, message = "empty-list") @Nullable
        List<String> in,

        @Valid TermsDraft terms)
        implements RuleDraft {
    @Override
    public String id() {
        return attribute.id();
    }
}
