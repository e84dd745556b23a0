package io.github.photospec.review;

import io.github.photospec.identity.RefusedName;
import java.io.IOException;
import java.util.Optional;

/**
 * What became of one of many files. Of the last four exactly one is there.
 *
 * @param file what the caller called it
 * @param key whose photo it is; empty if nobody's
 * @param result what handing it in gave
 * @param nobody why it is nobody's
 * @param refusal why it was refused
 * @param failure why it could not be read or kept
 */
public record FileRow(
        String file,
        Optional<ReviewKey> key,
        Optional<SubmitResult> result,
        Optional<RefusedName> nobody,
        Optional<ReviewRefusedException> refusal,
        Optional<IOException> failure) {
    static FileRow of(String file, ReviewKey key, SubmitResult result) {
        return new FileRow(
                file, Optional.of(key), Optional.of(result), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static FileRow nobody(String file, RefusedName name) {
        return new FileRow(
                file, Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
    }

    static FileRow refused(String file, ReviewKey key, ReviewRefusedException refusal) {
        return new FileRow(
                file, Optional.of(key), Optional.empty(), Optional.empty(), Optional.of(refusal), Optional.empty());
    }

    static FileRow failed(String file, ReviewKey key, IOException failure) {
        return new FileRow(
                file, Optional.of(key), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(failure));
    }

    /** The key, masked; not the file, whose name is often a number. */
    @Override
    public String toString() {
        return "FileRow of " + key.map(ReviewKey::toString).orElse("nobody");
    }
}
