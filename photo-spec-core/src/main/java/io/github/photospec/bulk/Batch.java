package io.github.photospec.bulk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring photos that one thread checks together, so that handing them over costs little a photo. One thread runs
 * it; another reads it after that has ended, or takes it away from a thread that hangs.
 */
final class Batch implements Runnable {
    private final List<BulkPhoto> photos;
    private final long first;
    private final Work work;
    private final BooleanSupplier cancelled;
    private final List<BulkResult> results;
    private @Nullable Thread worker;
    private long photoSince;
    private boolean left;
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
        boolean ours = begin(start);
        for (int i = 0; ours && i < photos.size() && !cancelled.getAsBoolean(); i++) {
            Checked checked = work.check(first + i, photos.get(i));
            ours = keep(checked.result());
            if (ours) {
                work.note(checked);
            }
        }
        end(start);
    }

    private synchronized boolean begin(long now) {
        worker = Thread.currentThread();
        photoSince = now;
        return !left;
    }

    /** Whether the batch is still this thread's; what comes too late is nobody's. */
    private synchronized boolean keep(BulkResult result) {
        if (!left) {
            results.add(result);
            photoSince = System.nanoTime();
        }
        return !left;
    }

    private synchronized void end(long start) {
        worker = null;
        nanos = System.nanoTime() - start;
    }

    /** How much longer its present photo may take; the whole limit if no thread has it. */
    synchronized long nanosLeft(Duration limit) {
        return worker == null || left ? limit.toNanos() : limit.toNanos() - (System.nanoTime() - photoSince);
    }

    /**
     * Takes the batch away from its thread, with the present photo as one that took too long.
     *
     * @return the photos after it, for another thread; empty if the batch has ended meanwhile
     */
    synchronized Optional<Batch> leave(Duration limit) {
        int hanging = results.size();
        if (worker == null || left || hanging == photos.size()) {
            return Optional.empty();
        }
        left = true;
        results.add(work.tooSlow(first + hanging, photos.get(hanging), limit));
        return Optional.of(new Batch(photos.subList(hanging + 1, photos.size()), first + hanging + 1, work, cancelled));
    }

    /** The thread that has it; empty if none has. */
    synchronized Optional<Thread> worker() {
        return Optional.ofNullable(worker);
    }

    boolean isEmpty() {
        return photos.isEmpty();
    }

    /** As far as the batch came, in order. */
    synchronized List<BulkResult> results() {
        return results;
    }

    /** The index of the photo after the last result: the one that broke the check, if one did. */
    synchronized long nextIndex() {
        return first + results.size();
    }

    /** How long the whole batch took; 0 if it broke. */
    synchronized long nanos() {
        return nanos;
    }
}
