package io.github.photospec.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Neighbouring photos that one thread checks together, so that handing them over costs little a photo. One thread runs
 * it; another reads it after that has ended.
 */
final class Batch implements Runnable {
    private final List<BulkPhoto> photos;
    private final long first;
    private final Work work;
    private final BooleanSupplier cancelled;
    private final List<BulkResult> results;
    private long nanos;

    Batch(List<BulkPhoto> photos, long first, Work work, BooleanSupplier cancelled) {
        this.photos = photos;
        this.first = first;
        this.work = work;
        this.cancelled = cancelled;
        this.results = new ArrayList<>(photos.size());
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        for (int i = 0; i < photos.size() && !cancelled.getAsBoolean(); i++) {
            results.add(work.check(first + i, photos.get(i)));
        }
        nanos = System.nanoTime() - start;
    }

    /** As far as the batch came, in order. */
    List<BulkResult> results() {
        return results;
    }

    /** The index of the photo after the last result: the one that broke the check, if one did. */
    long nextIndex() {
        return first + results.size();
    }

    /** How long the whole batch took; 0 if it broke. */
    long nanos() {
        return nanos;
    }
}
