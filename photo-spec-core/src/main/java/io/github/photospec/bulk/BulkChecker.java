package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.journal.RunJournal;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks many photos with several threads. Results come in the order of the photos, and only a window of photos,
 * proportional to the number of threads, is in memory however many there are. Immutable and safe to share; each
 * {@link #run(Iterator) run} belongs to the thread that takes its results.
 */
public final class BulkChecker {
    private final PhotoChecker checker;
    private final Function<BulkPhoto, PhotoSpec> specs;
    private final int jobs;
    private final BulkProgress progress;
    private final Pictures pictures;
    private final Optional<Duration> limit;
    private final Optional<RunJournal> journal;

    private BulkChecker(
            PhotoChecker checker,
            Function<BulkPhoto, PhotoSpec> specs,
            int jobs,
            BulkProgress progress,
            Pictures pictures,
            Optional<Duration> limit,
            Optional<RunJournal> journal) {
        if (jobs < 1) {
            throw new IllegalArgumentException("A run needs at least 1 job, not " + jobs);
        }
        this.checker = checker;
        this.specs = specs;
        this.jobs = jobs;
        this.progress = progress;
        this.pictures = pictures;
        this.limit = limit;
        this.journal = journal;
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
        return new BulkChecker(
                checker,
                specs,
                Runtime.getRuntime().availableProcessors(),
                BulkProgress.NONE,
                Pictures.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A copy with this many threads, 1 and up; with 1 and without a time limit the photos are checked by the thread that
     * takes the results.
     */
    public BulkChecker withJobs(int value) {
        return new BulkChecker(checker, specs, value, progress, pictures, limit, journal);
    }

    /** A copy that tells how far it has come. */
    public BulkChecker withProgress(BulkProgress value) {
        return new BulkChecker(checker, specs, jobs, value, pictures, limit, journal);
    }

    /**
     * A copy whose results hold the photo as a {@link BulkResult#thumbnail() thumbnail}, made by the thread that checked
     * it, so that nobody has to open it again: an upload can be opened once only.
     *
     * @param shown whether a photo with this report is wanted; called by several threads at once
     */
    public BulkChecker withThumbnails(Predicate<Report> shown) {
        return with(new Pictures(shown, pictures.hashed()));
    }

    /** A copy whose results tell pictures apart by their {@link BulkResult#pictureHash() hashes}, for finding doubles. */
    public BulkChecker withPictureHashes() {
        return with(new Pictures(pictures.shown(), true));
    }

    private BulkChecker with(Pictures value) {
        return new BulkChecker(checker, specs, jobs, progress, value, limit, journal);
    }

    /**
     * A copy that gives a photo no more time than this, from the moment a thread turns to it. A photo that takes longer gets
     * a {@link TimeLimitException} as its failure; its thread is interrupted, left alone and replaced. The third such photo
     * of a run is its last one: {@link StalledRunException}.
     *
     * @param value above 0; to be chosen far beyond what a large photo takes on a busy machine
     */
    public BulkChecker withTimeLimit(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("No photo is done within " + value);
        }
        return new BulkChecker(checker, specs, jobs, progress, pictures, Optional.of(value), journal);
    }

    /**
     * A copy that takes results from this journal where it has them, and adds the others. A photo must have a
     * {@linkplain BulkPhoto#stamp() stamp} for that; failures to read one are tried again.
     *
     * @param value not closed by this
     */
    public BulkChecker withJournal(RunJournal value) {
        return new BulkChecker(checker, specs, jobs, progress, pictures, limit, Optional.of(value));
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
        Memory memory = journal.map(kept -> Memory.in(kept, checker, limit)).orElse(Memory.NONE);
        BatchFeed feed = new BatchFeed(photos, new Work(checker, specs, pictures, memory));
        // A thread that hangs must not be the caller's own.
        Crew crew = jobs == 1 && limit.isEmpty() ? Crew.caller() : Crew.threads(jobs);
        return new BulkRun(feed, crew, limit, total, progress);
    }
}
