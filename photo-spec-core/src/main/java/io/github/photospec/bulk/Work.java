package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.journal.JournalEntry;
import io.github.photospec.bulk.journal.JournalKey;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.Examination;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is done with every photo of a run, by several threads at once.
 *
 * @param checker finds the facts
 * @param specs chooses the specification
 * @param pictures what is wanted of a picture beside its report
 * @param memory what earlier runs found
 */
record Work(PhotoChecker checker, Function<BulkPhoto, PhotoSpec> specs, Pictures pictures, Memory memory) {
    Checked check(long index, BulkPhoto photo) {
        if (photo.failure().isPresent()) {
            return new Checked(BulkResult.failed(index, photo, photo.failure().get()), Optional.empty());
        }
        try {
            PhotoSpec spec = specs.apply(photo);
            // Before the photo is read: one that changes meanwhile must not be taken for the new one later.
            Optional<JournalKey> key = memory.key(photo, spec);
            Optional<JournalEntry> known = key.flatMap(found -> memory.find(found, spec));
            if (known.isPresent()) {
                return new Checked(remembered(index, photo, known.get()), Optional.empty());
            }
            Examination seen = checker.examine(photo.input(), spec);
            Report report = spec.check(seen.inspection());
            return new Checked(pictures.result(index, photo, report, seen.image()), key);
        } catch (IOException failure) {
            return new Checked(BulkResult.failed(index, photo, failure), Optional.empty());
        }
    }

    /** What was judged is kept, what was seen is not: a picture is decoded again, and no engine looks at it. */
    private BulkResult remembered(long index, BulkPhoto photo, JournalEntry known) throws IOException {
        if (known.report().isEmpty()) {
            return BulkResult.failed(index, photo, new TimeLimitException(known.limit()));
        }
        Report report = known.report().get();
        Optional<SrgbImage> image = pictures.areWanted(report)
                ? checker.withoutVision().examine(photo.input()).image()
                : Optional.empty();
        return pictures.result(index, photo, report, image);
    }

    /** Keeps what was found for another run. */
    void note(Checked checked) {
        checked.key().ifPresent(key -> checked.result().report().ifPresent(report -> memory.keep(key, report)));
    }

    /** The result of a photo that hangs, which is kept for another run too. */
    BulkResult tooSlow(long index, BulkPhoto photo, Duration limit) {
        memory.keepHanging(photo, specs.apply(photo), limit);
        return BulkResult.failed(index, photo, new TimeLimitException(limit));
    }
}
