package io.github.photospec.command.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How results are written. */
public enum ReportFormat {
    /** Lines for a person. */
    TABLE,
    /** One JSON object a line. */
    JSONL,
    /** Comma-separated values for spreadsheets. */
    CSV;

    /** A writer of this format, which may write its heading at once. */
    public ReportWriter open(Writer out, Texts texts) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(out, texts);
            case JSONL -> new JsonLinesWriter(out, texts);
            case CSV -> new CsvWriter(out, texts);
        };
    }

    /** Whether a program reads it, so that the summary goes elsewhere. */
    public boolean isForPrograms() {
        return this != TABLE;
    }

    /** As an option's value: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
