package io.github.photospec.command;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.spec.PhotoSpec;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Which specification each photo of a run is checked against: the one that a manifest asks for, or else the one of {@code
 * --spec}. Safe to use by several threads.
 */
final class CheckedSpecs {
    private final Optional<PhotoSpec> usual;
    private final Function<String, Optional<PhotoSpec>> finder;
    private final Map<String, Optional<PhotoSpec>> found = new ConcurrentHashMap<>();

    /**
     * A choice.
     *
     * @param usual of {@code --spec}; empty if there is none
     * @param finder finds others by their ids
     */
    CheckedSpecs(Optional<PhotoSpec> usual, Function<String, Optional<PhotoSpec>> finder) {
        this.usual = usual;
        this.finder = finder;
    }

    /** One for every photo. */
    static CheckedSpecs only(PhotoSpec spec) {
        return new CheckedSpecs(Optional.of(spec), id -> Optional.empty());
    }

    /** Of {@code --spec}; empty if there is none. */
    Optional<PhotoSpec> usual() {
        return usual;
    }

    /** Whether a photo may ask for this, or for nothing. */
    boolean has(Optional<String> id) {
        return find(id).isPresent();
    }

    /** What a photo is checked against; there must be one. */
    PhotoSpec of(BulkPhoto photo) {
        return find(photo.specId()).orElseThrow();
    }

    private Optional<PhotoSpec> find(Optional<String> id) {
        return id.isEmpty() ? usual : Objects.requireNonNull(found.computeIfAbsent(id.get(), finder));
    }

    /** Whether a vision engine may matter. */
    boolean mayUseVision() {
        return usual.map(PhotoSpec::usesVision).orElse(true);
    }
}
