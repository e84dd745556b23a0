package io.github.photospec.command.output;

import io.github.photospec.bulk.BulkResult;
import java.io.IOException;

/** Writes results as they come. */
@FunctionalInterface
public interface ReportWriter {
    /** Writes one result whole; flushes nothing. */
    void write(BulkResult result) throws IOException;
}
