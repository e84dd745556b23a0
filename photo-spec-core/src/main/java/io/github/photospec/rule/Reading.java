package io.github.photospec.rule;

import java.util.Locale;

/** What an inspection says about one quantity or attribute. */
public sealed interface Reading {
    /** The file states nothing about it, and need not. */
    Reading ABSENT = new Absent();

    /** A number was found. */
    static Reading of(double value) {
        return new Amount(value);
    }

    /** A word was found. */
    static Reading of(String value) {
        return new Word(value);
    }

    /** It is not known. */
    static Reading unknown(Reason reason) {
        return new Unknown(reason);
    }

    /** A number, in the quantity's own unit; never NaN. */
    record Amount(double value) implements Reading {}

    /** One of the attribute's words. */
    record Word(String value) implements Reading {}

    /** The file states nothing about it. */
    record Absent() implements Reading {}

    /** It could be known, and is not. */
    record Unknown(Reason reason) implements Reading {}

    /** Why something is not known. */
    enum Reason {
        /** Nobody asked for the pixels. */
        NOT_DECODED,
        /** No picture came out of the file. */
        UNREADABLE,
        /** No vision module looked; photo-spec-opencv would tell. */
        NO_VISION,
        /** The vision module has no model for it: a hair model tells hats. */
        NO_MODEL,
        /** No face was found. */
        NO_FACE,
        /** The head lies on its side or stands on its head: distances down and across would mean nothing. */
        NOT_UPRIGHT,
        /** It was looked at, and the answer is not sure enough. */
        CANNOT_TELL,
        /** The input has no file name; the rule is left out of the report. */
        NO_NAME;

        /** The name in reports and message keys: kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
