package io.github.photospec.bulk;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Photos of a place in which not every step comes upon one. */
abstract class LookAhead implements Iterator<BulkPhoto> {
    private @Nullable BulkPhoto next;
    private boolean ended;

    /** Goes one step on; empty if no photo was there. Calls {@link #end} where there are no more. */
    abstract Optional<BulkPhoto> step();

    /** No step is taken after this. */
    void end() {
        ended = true;
    }

    @Override
    public final boolean hasNext() {
        while (next == null && !ended) {
            next = step().orElse(null);
        }
        return next != null;
    }

    @Override
    public final BulkPhoto next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        BulkPhoto photo = next;
        next = null;
        return photo;
    }
}
