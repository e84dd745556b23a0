package io.github.photospec.command.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A place that was to be searched for photos gives none, or takes none. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> details;

    SourceException(Reason reason, String... details) {
        super(reason.id());
        this.reason = reason;
        this.details = List.of(details);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Limits and technical terms for the sentence's places, in their order; never personal data. */
    public List<String> details() {
        return details;
    }

    /** What can be wrong. */
    public enum Reason {
        /** The system's character set cannot write the name: that character set. */
        NAME_UNWRITABLE,
        /** What was to be written would take the place of the photo that it was made from. */
        OUTPUT_IS_PHOTO,
        /** This run has written a photo of this name already. */
        OUTPUT_TWICE,
        /** A file of this name is there, and nobody said that it may be replaced. */
        OUTPUT_EXISTS,
        /** The name would lead out of the output folder. */
        OUTPUT_OUTSIDE,
        /** No student of the list has a photo of this name. */
        STUDENT_UNKNOWN,
        /** Several students may: how many. */
        STUDENT_DOUBTFUL,
        /** The student's photo cannot be named: a value is missing, or another student's photo would have the same name. */
        STUDENT_NAMELESS;

        /** The name in message keys: kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
