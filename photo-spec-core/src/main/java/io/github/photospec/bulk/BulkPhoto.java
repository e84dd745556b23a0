package io.github.photospec.bulk;

import io.github.photospec.PhotoInput;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One photo of a run.
 *
 * @param label what the caller calls it, for example its path or {@code class-3.zip!/photos/a.jpg}; kept unchanged
 * @param input where its bytes come from; opened by the thread that checks it
 */
public record BulkPhoto(String label, PhotoInput input) {
    /** A file, called by its path as given. */
    public static BulkPhoto of(Path file) {
        return new BulkPhoto(file.toString(), PhotoInput.of(file));
    }

    /**
     * A photo that is known to be missing: it takes its place in the order, and its result is this failure.
     *
     * @param label what the caller calls it
     * @param failure what is wrong with it
     */
    public static BulkPhoto missing(String label, IOException failure) {
        return new BulkPhoto(label, PhotoInput.of(label, () -> {
            throw failure;
        }));
    }

    /** Leaves the label out: it is often a person's identity number. */
    @Override
    public String toString() {
        return "BulkPhoto";
    }
}
