package io.github.photospec.spec;

import io.github.photospec.rule.Confidence;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that limits come from. */
record SourceDraft(
        Places places,

        @Pattern(regexp = SpecDraft.KEBAB_CASE, message = "bad-id")
        String id,

        @Given @PlainText @Nullable String title,

        @PlainText @Nullable String issuer,
        @PlainText @Nullable String year,
        @Given @Nullable Confidence confidence,
        @Nullable List<@Pattern(regexp = WEB_ADDRESS, message = "bad-url") String> urls,
        @PlainText @Nullable String retrieved)
        implements Draft {
    /** Reports link to it: nothing but a page, and nothing that ends the link. */
    static final String WEB_ADDRESS = "https?://[^\\s\\p{Cc}\\p{Cf}<>\"]{1,500}";
}
