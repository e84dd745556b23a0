package io.github.photospec.bulk.journal;

import io.github.photospec.internal.text.Phrases;
import java.io.IOException;

/** A file that cannot serve as a journal. */
public final class JournalFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    JournalFileException(Reason reason) {
        super(reason.id());
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        /** It is some other file; it was not touched. */
        NOT_A_JOURNAL,
        /** Another run is writing it. */
        IN_USE;

        /** The name in message keys: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
