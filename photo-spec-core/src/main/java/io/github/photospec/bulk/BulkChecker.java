package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.util.Collection;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks many photos with several threads. Results come in the order of the photos, and only a window of photos,
 * proportional to the number of threads, is in memory however many there are. Immutable and safe to share; each
 * {@link #run(Iterator) run} belongs to the thread that takes its results.
 */
public final class BulkChecker {
    private final Work work;
    private final int jobs;
    private final BulkProgress progress;

    private BulkChecker(Work work, int jobs, BulkProgress progress) {
        if (jobs < 1) {
            throw new IllegalArgumentException("A run needs at least 1 job, not " + jobs);
        }
        this.work = work;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** Checks every photo against one specification, on as many threads as there are processors. */
    public static BulkChecker of(PhotoChecker checker, PhotoSpec spec) {
        return of(checker, photo -> spec);
    }

    /**
     * Checks each photo against a specification of its own.
     *
     * @param checker finds the facts; not closed by this
     * @param specs chooses the specification; called by several threads at once
     */
    public static BulkChecker of(PhotoChecker checker, Function<BulkPhoto, PhotoSpec> specs) {
        Work work = new Work(checker, specs, report -> false);
        return new BulkChecker(work, Runtime.getRuntime().availableProcessors(), BulkProgress.NONE);
    }

    /** A copy with this many threads, 1 and up; with 1 the photos are checked by the thread that takes the results. */
    public BulkChecker withJobs(int value) {
        return new BulkChecker(work, value, progress);
    }

    /** A copy that tells how far it has come. */
    public BulkChecker withProgress(BulkProgress value) {
        return new BulkChecker(work, jobs, value);
    }

    /**
     * A copy whose results hold the photo as a {@link BulkResult#thumbnail() thumbnail}, made by the thread that checked
     * it, so that nobody has to open it again: an upload can be opened once only.
     *
     * @param shown whether a photo with this report is wanted; called by several threads at once
     */
    public BulkChecker withThumbnails(Predicate<Report> shown) {
        return new BulkChecker(new Work(work.checker(), work.specs(), shown), jobs, progress);
    }

    /**
     * Starts a run over photos that nobody has counted.
     *
     * @param photos taken from as results are taken, by the same thread
     */
    public BulkRun run(Iterator<BulkPhoto> photos) {
        return run(photos, OptionalLong.empty());
    }

    /** Starts a run over photos that are all known. */
    public BulkRun run(Collection<BulkPhoto> photos) {
        return run(photos.iterator(), OptionalLong.of(photos.size()));
    }

    private BulkRun run(Iterator<BulkPhoto> photos, OptionalLong total) {
        BatchFeed feed = new BatchFeed(photos, work);
        return new BulkRun(feed, jobs == 1 ? Crew.caller() : Crew.threads(jobs), total, progress);
    }
}
