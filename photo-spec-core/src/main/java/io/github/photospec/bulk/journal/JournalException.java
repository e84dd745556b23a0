package io.github.photospec.bulk.journal;

import java.io.IOException;

/** The journal cannot be read or written: the disk is full, or gone. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException reason;

    JournalException(IOException reason) {
        super("The journal: " + reason.getClass().getName(), reason);
        this.reason = reason;
    }

    /** What the system says. */
    public IOException reason() {
        return reason;
    }
}
