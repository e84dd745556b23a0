package io.github.photospec.bulk;

import io.github.photospec.internal.text.Phrases;
import java.io.IOException;
import java.util.List;

/** An archive that gives no photos, or an entry of it that gives none. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> details;

    ArchiveException(Reason reason, String... details) {
        super(reason.id());
        this.reason = reason;
        this.details = List.of(details);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Limits and technical terms, in their order; never personal data. */
    public List<String> details() {
        return details;
    }

    /** What can be wrong. */
    public enum Reason {
        /** The archive is encrypted. */
        ARCHIVE_ENCRYPTED,
        /** The archive cannot be read: the technical reason. */
        ARCHIVE_BROKEN,
        /** The archive lists more than the limit: that limit. */
        ARCHIVE_CROWDED,
        /** The archive unpacks to more than the limit: how many times its own size. */
        ARCHIVE_BOMB,
        /** An archive inside an archive. */
        ENTRY_ARCHIVE,
        /** The entry's name leads out of the archive. */
        ENTRY_OUTSIDE,
        /** The entry is not what the archive says about it. */
        ENTRY_DAMAGED;

        /** The name in message keys: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
