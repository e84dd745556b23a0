package io.github.photospec.bulk;

import java.util.OptionalLong;

/** Is told how far a run has come; called on the thread that takes the results, after each of them. */
@FunctionalInterface
public interface BulkProgress {
    /** Tells nobody. */
    BulkProgress NONE = (done, total) -> {};

    /**
     * One more result was handed out.
     *
     * @param done how many by now, 1 and up
     * @param total how many there will be; empty if that is not known
     */
    void advanced(long done, OptionalLong total);
}
