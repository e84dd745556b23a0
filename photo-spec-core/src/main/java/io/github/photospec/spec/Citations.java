package io.github.photospec.spec;

import io.github.photospec.rule.Citation;
import io.github.photospec.rule.Source;
import java.util.Collection;
import java.util.Optional;

/** How a rule names its source: the source's id, then, after a space, the place in it. */
final class Citations {
    private Citations() {}

    static String sourceId(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** Only for a source that is among these. */
    static Citation parse(String text, Collection<Source> sources) {
        String id = sourceId(text);
        Source source = sources.stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        String section = text.substring(id.length()).strip();
        return new Citation(source, section.isEmpty() ? Optional.empty() : Optional.of(section));
    }
}
