package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.inspect.Examination;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is done with every photo of a run, by several threads at once.
 *
 * @param checker finds the facts
 * @param specs chooses the specification
 * @param shown whether a photo with this report is kept as a thumbnail
 */
record Work(PhotoChecker checker, Function<BulkPhoto, PhotoSpec> specs, Predicate<Report> shown) {
    BulkResult check(long index, BulkPhoto photo) {
        try {
            PhotoSpec spec = specs.apply(photo);
            Examination seen = checker.examine(photo.input(), spec);
            Report report = spec.check(seen.inspection());
            Optional<Thumbnail> thumbnail = shown.test(report) ? seen.image().map(Thumbnail::of) : Optional.empty();
            return BulkResult.of(index, photo, report, thumbnail);
        } catch (IOException failure) {
            return BulkResult.failed(index, photo, failure);
        }
    }
}
