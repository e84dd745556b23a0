package io.github.photospec.internal.table;

import java.util.Optional;

/** The rows of a table, one after the other; no more than one is held. For one thread. */
public interface TableRows extends AutoCloseable {
    /** The next row; empty behind the last. */
    Optional<TableRow> next() throws TableException;

    @Override
    void close() throws TableException;
}
