package io.github.photospec.bulk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts the stream of photos into batches: of one photo at first, so that the first result comes soon and few photos
 * spread over all threads; of more when photos turn out to be quick. Used by one thread; {@link #cancel} by any.
 */
final class BatchFeed {
    /** A batch quicker than this is mostly handing over; one slower than ten times this may keep others waiting. */
    private static final long WORTHWHILE_NANOS = 200_000;

    private final Iterator<BulkPhoto> photos;
    private final Work work;
    private volatile boolean cancelled;
    private long taken;
    private int size = 1;

    BatchFeed(Iterator<BulkPhoto> photos, Work work) {
        this.photos = photos;
        this.work = work;
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
        return new Batch(batch, first, work, () -> cancelled);
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
