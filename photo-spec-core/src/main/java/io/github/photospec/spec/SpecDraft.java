package io.github.photospec.spec;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole file.
 *
 * @param base the specification that it extends, if it names one that is in order
 * @param isRoot whether it extends none; false also if it names one that is not there
 */
@SoundReferences
record SpecDraft(
        Places places,

        @Given @Pattern(regexp = KEBAB_CASE, message = "bad-id") @Nullable
        String id,

        @Given @Min(value = 1, message = "too-small") @Nullable
        Integer revision,

        @Valid @Nullable TextDraft title,
        @PlainText @Nullable String scope,
        @PlainText @Nullable String validity,
        List<@Valid SourceDraft> sources,
        @Valid @Nullable PrintDraft print,
        List<@Valid RuleDraft> rules,
        @Valid @Nullable MakingDraft make,

        @Nullable String naming,

        @Nullable List<@Valid TextDraft> notes,
        @Nullable PhotoSpec base,
        boolean isRoot)
        implements Draft {
    /** At most 80 characters: a repeated group without a bound would overflow the matcher's stack. */
    static final String KEBAB_CASE = "[a-z0-9](-?[a-z0-9]){0,79}";

    /** The same file, once it is known what it extends. */
    SpecDraft on(@Nullable PhotoSpec known) {
        return new SpecDraft(
                places, id, revision, title, scope, validity, sources, print, rules, make, naming, notes, known,
                isRoot);
    }
}
