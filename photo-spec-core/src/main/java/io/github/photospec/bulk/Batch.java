package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Neighbouring photos that one thread checks together, so that handing them over costs little a photo. One thread runs
 * it; another reads it after that has ended.
 */
final class Batch implements Runnable {
    private final List<BulkPhoto> photos;
    private final long first;
    private final PhotoChecker checker;
    private final Function<BulkPhoto, PhotoSpec> specs;
    private final BooleanSupplier cancelled;
    private final List<BulkResult> results;
    private long nanos;

    Batch(
            List<BulkPhoto> photos,
            long first,
            PhotoChecker checker,
            Function<BulkPhoto, PhotoSpec> specs,
            BooleanSupplier cancelled) {
        this.photos = photos;
        this.first = first;
        this.checker = checker;
        this.specs = specs;
        this.cancelled = cancelled;
        this.results = new ArrayList<>(photos.size());
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        for (int i = 0; i < photos.size() && !cancelled.getAsBoolean(); i++) {
            results.add(check(first + i, photos.get(i)));
        }
        nanos = System.nanoTime() - start;
    }

    private BulkResult check(long index, BulkPhoto photo) {
        try {
            Report report = checker.check(photo.input(), specs.apply(photo));
            return BulkResult.of(index, photo, report);
        } catch (IOException failure) {
            return BulkResult.failed(index, photo, failure);
        }
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
