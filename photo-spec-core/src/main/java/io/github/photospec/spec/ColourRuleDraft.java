package io.github.photospec.spec;

import io.github.photospec.rule.ColourRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The background must be near one of some colours. */
record ColourRuleDraft(
        Places places,

        @Given @Size(min = 1, message = "empty-list") @Nullable
        List<@Pattern(regexp = COLOUR, message = "bad-colour") String> near,

        @Given @DecimalMin(value = "0.1", message = "too-small") @Nullable
        Double tolerance,

        @Valid TermsDraft terms)
        implements RuleDraft {
    static final String COLOUR = "#[0-9a-fA-F]{6}";

    @Override
    public String id() {
        return ColourRule.ID;
    }
}
