package io.github.photospec.quickstart;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.spec.PhotoSpec;
import java.util.Iterator;
import java.util.Optional;

/** Counts the good photos among many. */
final class Folders {
    private Folders() {}

    static long countCompliant(PhotoChecker checker, PhotoSpec spec, Iterator<BulkPhoto> photos) {
        long compliant = 0;
        try (BulkRun run = BulkChecker.of(checker, spec).run(photos)) {
            while (run.hasNext()) {
                Optional<Report> report = run.next().report();
                compliant +=
                        report.filter(r -> r.verdict() == Verdict.COMPLIANT).isPresent() ? 1 : 0;
            }
        }
        return compliant;
    }
}
