package io.github.photospec.bulk;

import io.github.photospec.PhotoInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One photo of a run.
 *
 * @param label what the caller calls it, for example its path or {@code class-3.zip!/photos/a.jpg}; kept unchanged
 * @param input where its bytes come from; opened by the thread that checks it
 * @param subject whose photo it is, for example an identity number, as a manifest says; empty if nobody said
 * @param specId the specification that a manifest asks for; empty if nobody said
 * @param failure why it is known that there is no photo; empty if there may be one
 * @param stamp tells whether the file is the same as in an earlier run; empty if nothing can tell, as of an upload
 */
public record BulkPhoto(
        String label,
        PhotoInput input,
        Optional<String> subject,
        Optional<String> specId,
        Optional<IOException> failure,
        Optional<StampSource> stamp) {
    /** A photo of which nothing more is known. */
    public BulkPhoto(String label, PhotoInput input) {
        this(label, input, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A file, called by its path as given. */
    public static BulkPhoto of(Path file) {
        return of(file.toString(), file);
    }

    /** A file that is called otherwise than by its path; the end of what it is called counts as its name. */
    public static BulkPhoto of(String label, Path file) {
        return new BulkPhoto(label, PhotoInput.of(label, file)).withStamp(() -> FileStamp.of(file));
    }

    /**
     * A photo that is known to be missing: it takes its place in the order, and its result is this failure.
     *
     * @param label what the caller calls it
     * @param failure what is wrong with it
     */
    public static BulkPhoto missing(String label, IOException failure) {
        PhotoInput nothing = PhotoInput.of(label, () -> {
            throw failure;
        });
        return new BulkPhoto(
                label, nothing, Optional.empty(), Optional.empty(), Optional.of(failure), Optional.empty());
    }

    /** A copy with what tells whether the file is the same as in an earlier run. */
    public BulkPhoto withStamp(StampSource value) {
        return new BulkPhoto(label, input, subject, specId, failure, Optional.of(value));
    }

    /** A copy of which it is known whose photo it is, and what it is for. */
    public BulkPhoto withSubject(Optional<String> person, Optional<String> spec) {
        return new BulkPhoto(label, input, person, spec, failure, stamp);
    }

    /** Leaves the label out: it is often a person's identity number. */
    @Override
    public String toString() {
        return "BulkPhoto";
    }

    /** Looks at a file without opening it. */
    @FunctionalInterface
    public interface StampSource {
        /** How the file is now. */
        FileStamp stamp() throws IOException;
    }
}
