package io.github.photospec.command.output;

import io.github.photospec.bulk.BulkResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the results of a run one by one, and has something to say or to leave when it is over. */
public interface ResultSink extends Closeable {
    /** Takes one more. */
    void add(BulkResult result) throws IOException;

    /** The run is over; lines for its end. */
    List<String> finish() throws IOException;

    /** Whether something was found that a person must see to. */
    default boolean hasFound() {
        return false;
    }
}
