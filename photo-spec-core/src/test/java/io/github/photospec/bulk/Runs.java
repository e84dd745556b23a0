package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenAbsent;
import io.github.photospec.spec.LocalText;
import io.github.photospec.spec.Making;
import io.github.photospec.spec.PhotoSpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Material for runs: a specification with one rule, and streams of made-up photos. */
final class Runs {
    /** At most 50 bytes. */
    static final PhotoSpec SPEC = new PhotoSpec(
            "test",
            1,
            new LocalText("试", "test"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(atMostFiftyBytes()),
            Making.UNSTATED,
            Optional.empty(),
            List.of());

    private Runs() {}

    static BulkChecker checker(int jobs) {
        return BulkChecker.of(files(), SPEC).withJobs(jobs);
    }

    static PhotoChecker files() {
        return PhotoChecker.of(PhotoInspector.create().withDepth(InspectionDepth.FILE));
    }

    /** Photo i has i % 100 bytes. */
    static BulkPhoto photo(int i) {
        return new BulkPhoto("p" + i, PhotoInput.of("p" + i + ".jpg", new byte[i % 100]));
    }

    static Iterator<BulkPhoto> photos(int count) {
        return photos(count, Runs::photo);
    }

    static Iterator<BulkPhoto> photos(int count, IntFunction<BulkPhoto> photo) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public BulkPhoto next() {
                return photo.apply(next++);
            }
        };
    }

    static List<BulkResult> all(BulkRun run) {
        List<BulkResult> results = new ArrayList<>();
        run.forEachRemaining(results::add);
        return results;
    }

    private static Rule atMostFiftyBytes() {
        Terms terms = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
        return new IntervalRule(
                Quantity.FILE_SIZE, Unit.BYTE, Interval.atMost(50), Optional.empty(), Optional.empty(), terms);
    }
}
