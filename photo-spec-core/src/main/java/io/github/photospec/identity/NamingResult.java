package io.github.photospec.identity;

import java.util.Optional;

/** What became of naming a photo, or of reading a photo's name: a {@link PhotoName}, or a {@link RefusedName} with reasons. */
public sealed interface NamingResult permits PhotoName, RefusedName {
    /** The name, if there is one. */
    default Optional<PhotoName> accepted() {
        return this instanceof PhotoName name ? Optional.of(name) : Optional.empty();
    }
}
