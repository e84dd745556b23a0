package io.github.photospec.bulk;

import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** A photo broke the check itself, which no photo should: a defect to report, not a verdict. */
public final class BulkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long index;

    BulkException(long index, ExecutionException failure) {
        this(index, Objects.requireNonNullElse(failure.getCause(), failure));
    }

    private BulkException(long index, Throwable cause) {
        super(
                "The check broke on photo " + index + " of the run (counted from 0): "
                        + cause.getClass().getName(),
                cause);
        this.index = index;
    }

    /** The photo's place in the run, from 0. */
    public long index() {
        return index;
    }
}
