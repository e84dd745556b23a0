package io.github.photospec.export;

import io.github.photospec.make.Caution;
import io.github.photospec.review.PhotoId;
import java.util.List;
import java.util.Optional;

/** A photo as it goes into a zip file. */
final class OutgoingPhoto {
    private final byte[] bytes;
    private final PhotoId id;
    private final Optional<PhotoId> original;
    private final List<Caution> cautions;

    private OutgoingPhoto(byte[] bytes, PhotoId id, Optional<PhotoId> original, List<Caution> cautions) {
        this.bytes = bytes;
        this.id = id;
        this.original = original;
        this.cautions = List.copyOf(cautions);
    }

    static OutgoingPhoto stored(byte[] bytes, PhotoId id) {
        return new OutgoingPhoto(bytes, id, Optional.empty(), List.of());
    }

    static OutgoingPhoto made(byte[] bytes, PhotoId original, List<Caution> cautions) {
        return new OutgoingPhoto(bytes, PhotoId.of(bytes), Optional.of(original), cautions);
    }

    /** Not copied. */
    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        return id.sha256();
    }

    /** The photo that was approved, if another was made of it. */
    Optional<PhotoId> original() {
        return original;
    }

    List<Caution> cautions() {
        return cautions;
    }
}
