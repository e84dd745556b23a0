package io.github.photospec.rule;

import java.util.Optional;

/**
 * A place in a source.
 *
 * @param source the document
 * @param section where in it, for example {@code §一}
 */
public record Citation(Source source, Optional<String> section) {
    /** Cites photo-spec itself. */
    public static final Citation OWN = new Citation(Source.OWN, Optional.empty());

    /** The source's id and the section, as a specification file writes them: {@code notice §一}. */
    public String text() {
        return section.map(place -> source.id() + " " + place).orElse(source.id());
    }
}
