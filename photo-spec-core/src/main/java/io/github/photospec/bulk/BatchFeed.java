package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.spec.PhotoSpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts the stream of photos into batches: of one photo at first, so that the first result comes soon and few photos
 * spread over all threads; of more when photos turn out to be quick. Used by one thread; {@link #cancel} by any.
 */
final class BatchFeed {
    /** A batch quicker than this is mostly handing over; one slower than ten times this may keep others waiting. */
    private static final long WORTHWHILE_NANOS = 200_000;

    private final Iterator<BulkPhoto> photos;
    private final PhotoChecker checker;
    private final Function<BulkPhoto, PhotoSpec> specs;
    private volatile boolean cancelled;
    private long taken;
    private int size = 1;

    BatchFeed(Iterator<BulkPhoto> photos, PhotoChecker checker, Function<BulkPhoto, PhotoSpec> specs) {
        this.photos = photos;
        this.checker = checker;
        this.specs = specs;
    }

    boolean hasNext() {
        return !cancelled && photos.hasNext();
    }

    /** The next photos; the stream must have one. */
    Batch next() {
        long first = taken;
        List<BulkPhoto> batch = new ArrayList<>(size);
        while (batch.size() < size && photos.hasNext()) {
            batch.add(photos.next());
        }
        taken += batch.size();
        return new Batch(batch, first, checker, specs, () -> cancelled);
    }

    /** Learns from a batch how long the next should be. */
    void learn(Batch done, int largest) {
        if (done.nanos() < WORTHWHILE_NANOS) {
            size = Math.min(size * 2, largest);
        } else if (done.nanos() > 10 * WORTHWHILE_NANOS) {
            size = Math.max(1, size / 2);
        }
    }

    /** No more photos are taken, and batches in hand stop after their present photo. */
    void cancel() {
        cancelled = true;
    }
}
