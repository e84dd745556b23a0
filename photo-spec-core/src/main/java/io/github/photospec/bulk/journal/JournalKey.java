package io.github.photospec.bulk.journal;

/**
 * What a result belongs to. Where any of this differs, the photo is checked again.
 *
 * @param label what the run calls the photo, for example its path
 * @param length of the file in bytes
 * @param modified when the file was last written, as its file system tells
 * @param spec {@link io.github.photospec.spec.PhotoSpec#fingerprint()}: id, revision and every rule
 * @param engine {@link io.github.photospec.PhotoChecker#version()}: this library, its settings and who looks at pictures
 */
public record JournalKey(String label, long length, String modified, String spec, String engine) {
    /** Leaves the label out: it is often a person's identity number. */
    @Override
    public String toString() {
        return "JournalKey";
    }
}
