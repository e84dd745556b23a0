package io.github.photospec.bulk;

import io.github.photospec.internal.text.Phrases;
import java.io.IOException;
import java.util.List;

/** A manifest that cannot be read, or a row of it that names no photo. */
public final class ManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int row;
    private final transient List<String> details;

    ManifestException(Reason reason, int row, String... details) {
        super(reason.id());
        this.reason = reason;
        this.row = row;
        this.details = List.of(details);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Where, as spreadsheets count rows, from 1; 0 for the file as a whole. */
    public int row() {
        return row;
    }

    /** What the sentence is filled with; never personal data. */
    public List<String> details() {
        return details;
    }

    /** What can be wrong. */
    public enum Reason {
        /** The file is no table, or not to its end: the technical reason. */
        MANIFEST_BROKEN,
        /** No row near the beginning has a column of paths. */
        MANIFEST_WITHOUT_PATHS,
        /** The row has no path. */
        MANIFEST_ROW_WITHOUT_PATH,
        /** The row asks for a specification that is not known: which. */
        MANIFEST_UNKNOWN_SPEC,
        /** The row asks for no specification, and none was chosen for all. */
        MANIFEST_WITHOUT_SPEC,
        /** What the row has is no path on this system. */
        MANIFEST_PATH_INVALID;

        /** The name in message keys: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
