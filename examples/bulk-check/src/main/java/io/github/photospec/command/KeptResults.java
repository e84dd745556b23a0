package io.github.photospec.command;

import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.journal.RunJournal;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a run keeps its results, if anybody wants it.
 *
 * @param journal empty if nobody does
 */
record KeptResults(Optional<RunJournal> journal) implements Closeable {
    /** A checker that keeps its results here. */
    BulkChecker in(BulkChecker checker) {
        return journal.map(checker::withJournal).orElse(checker);
    }

    @Override
    public void close() throws IOException {
        if (journal.isPresent()) {
            journal.get().close();
        }
    }
}
