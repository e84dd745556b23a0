package io.github.photospec.spec;

import io.github.photospec.rule.Level;
import io.github.photospec.rule.WhenAbsent;
import io.github.photospec.rule.WhenUndetermined;
import org.jspecify.annotations.Nullable;

/** What every rule has beside its limit; the keys stand in the rule's own mapping. */
record TermsDraft(
        Places places,
        @Nullable Level level,
        @Nullable WhenAbsent absent,
        @Nullable WhenUndetermined undetermined,

        @Given @PlainText @Nullable String source)
        implements Draft {}
