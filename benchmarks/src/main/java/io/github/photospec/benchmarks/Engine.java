package io.github.photospec.benchmarks;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.OpenCvVision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks files in this process, as a program does that has the library in it. */
final class Engine implements AutoCloseable {
    private final Optional<OpenCvVision> vision;
    private final BulkChecker checker;

    private Engine(PhotoInspector inspector, Optional<OpenCvVision> vision) {
        this.vision = vision;
        this.checker = BulkChecker.of(PhotoChecker.of(inspector), Photos.spec());
    }

    static Engine of(Depth depth) {
        if (depth != Depth.VISION) {
            return new Engine(depth.inspector(), Optional.empty());
        }
        OpenCvVision vision = new OpenCvVision();
        vision.prepare();
        return new Engine(depth.inspector().withVision(vision), Optional.of(vision));
    }

    /**
     * Checks every file once.
     *
     * @throws IllegalStateException if one of them could not be opened
     */
    void check(List<Path> files, int threads) {
        long reports = 0;
        try (BulkRun run =
                checker.withJobs(threads).run(files.stream().map(BulkPhoto::of).iterator())) {
            while (run.hasNext()) {
                reports += run.next().report().isPresent() ? 1 : 0;
            }
        }
        if (reports != files.size()) {
            throw new IllegalStateException(files.size() - reports + " files have no report");
        }
    }

    /** Checks every file, over and over for at least so long; how many a second. */
    double perSecond(List<Path> files, int threads, double seconds) {
        long start = System.nanoTime();
        long checked = 0;
        double elapsed = 0;
        while (elapsed < seconds) {
            check(files, threads);
            checked += files.size();
            elapsed = (System.nanoTime() - start) / 1e9;
        }
        return checked / elapsed;
    }

    @Override
    public void close() {
        vision.ifPresent(OpenCvVision::close);
    }
}
