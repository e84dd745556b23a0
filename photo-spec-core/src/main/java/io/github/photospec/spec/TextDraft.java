package io.github.photospec.spec;

import org.jspecify.annotations.Nullable;

/** The same words in two languages. */
record TextDraft(
        Places places,

        @Given @PlainText @Nullable String zh,

        @Given @PlainText @Nullable String en) implements Draft {}
