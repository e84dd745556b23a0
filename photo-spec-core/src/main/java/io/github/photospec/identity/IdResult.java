package io.github.photospec.identity;

import java.util.Optional;

/**
 * What became of a text that was read as an identity number: a {@link ResidentId}, a {@link DocumentNumber}, or an
 * {@link InvalidId} with every reason. All are immutable and safe to share between threads, and none shows the number in
 * {@code toString}.
 */
public sealed interface IdResult permits ValidId, InvalidId {
    /** What may be shown and logged, for example {@code 430***********1234}. */
    String masked();

    /** The number, if it is one. */
    default Optional<ValidId> valid() {
        return this instanceof ValidId valid ? Optional.of(valid) : Optional.empty();
    }
}
