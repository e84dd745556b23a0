package io.github.photospec.bulk;

import java.util.Optional;

/**
 * Names a photo of a run, for lists.
 *
 * @param index its place in the run, from 0
 * @param label what the caller calls it; often a person's identity number
 * @param subject whose photo it is, as a manifest says; empty if nobody said
 */
public record RunPhoto(long index, String label, Optional<String> subject) {
    static RunPhoto of(BulkResult result) {
        return new RunPhoto(
                result.index(), result.photo().label(), result.photo().subject());
    }

    /** The label's last part, without folders. */
    public String fileName() {
        return label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
    }

    /** Whose photo it claims to be: the subject, or else its name without extension. */
    public String claim() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return subject.orElse(dot > 0 ? name.substring(0, dot) : name);
    }

    /** Leaves label and subject out. */
    @Override
    public String toString() {
        return "RunPhoto[" + index + "]";
    }
}
