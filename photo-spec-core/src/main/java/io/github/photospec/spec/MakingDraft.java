package io.github.photospec.spec;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be done to make a photo comply. */
record MakingDraft(
        Places places,

        @Pattern(regexp = ColourRuleDraft.COLOUR, message = "bad-colour") @Nullable
        String background,

        Making.@Nullable Permission backgroundReplacement,
        Making.@Nullable Permission enlargement,

        @Min(value = 1, message = "too-small") @Max(value = 65535, message = "too-great") @Nullable
        Integer density)
        implements Draft {}
