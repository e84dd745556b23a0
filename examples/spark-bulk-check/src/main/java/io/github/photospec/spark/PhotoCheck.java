package io.github.photospec.spark;

import io.github.photospec.PhotoInput;
import io.github.photospec.duplicates.PictureHash;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Checks the photo of one row. Whatever is wrong with the row or the photo, the answer is a row. */
final class PhotoCheck {
    /** Tells a photo's hash without a look at its pixels. */
    private static final PhotoInspector HASHING =
            PhotoInspector.create().withDepth(InspectionDepth.FILE).withSha256(true);

    private static final String VERSION = Version.read();

    private final Engine engine;
    private final PhotoFiles files;
    private final Progress progress;
    private final FindingRows findings;

    PhotoCheck(Engine engine, PhotoFiles files, Progress progress) {
        this.engine = engine;
        this.files = files;
        this.progress = progress;
        this.findings = new FindingRows(engine.messages());
    }

    /** The row of this photo; empty if there is one already. */
    Optional<Row> row(ManifestRow wanted) {
        if (wanted.spec().isEmpty()) {
            return problem(wanted, PhotoProblem.NO_SPEC);
        }
        try {
            Optional<PhotoSpec> spec = engine.spec(wanted.spec());
            return spec.isPresent() ? row(wanted, spec.get()) : problem(wanted, PhotoProblem.UNKNOWN_SPEC);
        } catch (InvalidSpecException broken) {
            return problem(wanted, PhotoProblem.INVALID_SPEC);
        }
    }

    private Optional<Row> problem(ManifestRow wanted, PhotoProblem problem) {
        return problem(wanted, new PhotoKey(wanted.student(), wanted.spec(), 0, false), problem);
    }

    private Optional<Row> problem(ManifestRow wanted, PhotoKey about, PhotoProblem problem) {
        String key = about.with(problem.id() + ":" + wanted.path());
        if (!wanted.known().add(key)) {
            progress.known();
            return Optional.empty();
        }
        progress.problem();
        PhotoRow row = new PhotoRow(wanted.values(), key, about, VERSION);
        return Optional.of(row.problem(problem, engine.problems().of(problem)));
    }

    private Optional<Row> row(ManifestRow wanted, PhotoSpec spec) {
        boolean seen = engine.vision().isPresent() && spec.usesVision();
        PhotoKey about = new PhotoKey(wanted.student(), spec.id(), spec.revision(), seen);
        if (wanted.path().isBlank()) {
            return problem(wanted, about, PhotoProblem.NO_PATH);
        }
        try {
            PhotoInput photo = files.photo(wanted.path());
            byte[] bytes = photo.read(engine.checker().limits().maxBytes());
            return row(wanted, spec, about, PhotoInput.of(photo.name().orElse(""), bytes), bytes);
        } catch (ClosedByInterruptException stopped) {
            // The task is being ended; that says nothing about the photo.
            throw new UncheckedIOException(stopped);
        } catch (IOException failure) {
            return problem(wanted, about, PhotoProblem.of(failure));
        } catch (IllegalArgumentException noPath) {
            return problem(wanted, about, PhotoProblem.BAD_PATH);
        }
    }

    private Optional<Row> row(ManifestRow wanted, PhotoSpec spec, PhotoKey about, PhotoInput photo, byte[] bytes)
            throws IOException {
        String content =
                HASHING.inspect(bytes, Optional.empty()).file().sha256().orElse("too-large:" + wanted.path());
        String key = about.with(content);
        if (!wanted.known().add(key)) {
            progress.known();
            return Optional.empty();
        }
        Examination examination = engine.checker().examine(photo, spec);
        Report report = spec.check(examination.inspection());
        progress.judged(report.verdict());
        Optional<String> pictureHash =
                examination.image().map(image -> PictureHash.of(image).hex());
        String by = about.seen() ? VERSION + ", " + engine.vision().orElseThrow() : VERSION;
        return Optional.of(new PhotoRow(wanted.values(), key, about, by).judged(report, pictureHash, findings));
    }
}
