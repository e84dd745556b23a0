package io.github.photospec.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A specification and what it was built on.
 *
 * @param spec the specification
 * @param ancestors ids of what it extends, the nearest first
 */
record LoadedSpec(PhotoSpec spec, List<String> ancestors) {
    LoadedSpec {
        ancestors = List.copyOf(ancestors);
    }

    /** What a file is built on; without a specification if it extends none, or none that is in order. */
    record Base(@Nullable PhotoSpec spec, List<String> ancestors) {
        static final Base NONE = new Base(null, List.of());
    }
}
