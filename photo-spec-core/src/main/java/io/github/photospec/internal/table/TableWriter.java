package io.github.photospec.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table row by row. No cell can be taken for a formula, and the same rows give the same bytes. Closing it writes the
 * end, and leaves the stream below open.
 */
public interface TableWriter extends Closeable {
    /** Writes the next row. */
    void row(List<String> cells) throws IOException;
}
