package io.github.photospec.rule;

import java.util.List;
import java.util.Optional;

/**
 * Where a limit comes from.
 *
 * @param id its name within the specification, for example {@code notice}
 * @param title of the document
 * @param issuer who published it
 * @param year of publication or of validity, as the source writes it, for example {@code 2023-2024}
 * @param confidence how well it is known
 * @param urls where it can be read; may be empty
 * @param retrieved when it was read, for example {@code 2026-11}
 */
public record Source(
        String id,
        String title,
        Optional<String> issuer,
        Optional<String> year,
        Confidence confidence,
        List<String> urls,
        Optional<String> retrieved) {
    /** The id of limits that no issuer states. */
    public static final String OWN_ID = "photo-spec";

    /** The source of limits that no issuer states: docs/measures.md defines them, docs/accuracy.md measures them. */
    public static final Source OWN = new Source(
            OWN_ID,
            "photo-spec (docs/measures.md)",
            Optional.empty(),
            Optional.empty(),
            Confidence.OWN,
            List.of(),
            Optional.empty());

    public Source {
        urls = List.copyOf(urls);
    }
}
