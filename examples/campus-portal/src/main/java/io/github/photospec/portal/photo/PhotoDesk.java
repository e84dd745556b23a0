package io.github.photospec.portal.photo;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.explain.ReportPicture;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.inspect.Examination;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.portal.photo.PhotoQueue.Turn;
import io.github.photospec.report.Report;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.FileRow;
import io.github.photospec.review.RefusedPhoto;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.SubmitResult;
import io.github.photospec.spec.PhotoSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Everything that decodes a photo: each thing in its turn, and counted. */
@Service
public class PhotoDesk {
    private final PhotoChecker checker;
    private final PhotoMaker maker;
    private final ReviewDesk reviews;
    private final PhotoQueue queue;
    private final PhotoMeters meters;

    PhotoDesk(PhotoChecker checker, PhotoMaker maker, ReviewDesk reviews, PhotoQueue queue, PhotoMeters meters) {
        this.checker = checker;
        this.maker = maker;
        this.reviews = reviews;
        this.queue = queue;
        this.meters = meters;
    }

    /** Checks a photo that has just come, or one that is kept. */
    public Report check(Lane lane, PhotoInput photo, PhotoSpec spec) throws IOException {
        Report report = queue.inTurn(lane, () -> meters.time("check", spec.id(), () -> checker.check(photo, spec)));
        meters.count(report);
        return report;
    }

    /** Makes a photo. */
    public MakeResult make(PhotoInput photo, PhotoSpec spec) throws IOException {
        return queue.inTurn(Lane.UPLOADS, () -> made(photo, spec));
    }

    /** Makes a photo and strips the original, in one turn. */
    public TakenPhoto take(PhotoInput photo, PhotoSpec spec) throws IOException {
        return queue.inTurn(Lane.UPLOADS, () -> new TakenPhoto(made(photo, spec), WithoutMetadata.of(photo)));
    }

    private MakeResult made(PhotoInput photo, PhotoSpec spec) throws IOException {
        MakeResult result = meters.time("make", spec.id(), () -> maker.make(photo, spec));
        meters.count(result.photo().map(MadePhoto::report).orElseGet(result::original));
        return result;
    }

    /** Hands in a photo. It has arrived when the desk is called, and waits for its turn when the desk begins to read it. */
    public SubmitResult submit(Lane lane, Actor actor, ReviewKey key, PhotoInput photo, String request)
            throws IOException {
        SubmitResult result;
        try (Turn turn = queue.turn(lane)) {
            result = reviews.submit(actor, key, PhotoInput.of("", () -> readIn(turn, photo)), request);
        }
        count(result);
        return result;
    }

    /** Hands in many photos, found by their names, in one turn. They have arrived when the desk is called, too. */
    public List<FileRow> submitAll(Actor actor, String campaign, Iterator<BulkPhoto> photos, PhotoNaming naming) {
        List<FileRow> rows;
        try (Turn turn = queue.turn(Lane.UPLOADS)) {
            rows = reviews.submitAll(actor, campaign, new StrippedPhotos(turn, photos), naming);
        }
        rows.forEach(row -> row.result().ifPresent(this::count));
        return rows;
    }

    private void count(SubmitResult result) {
        if (result instanceof AcceptedPhoto accepted) {
            meters.count(accepted.report());
        } else if (result instanceof RefusedPhoto refused) {
            meters.count(refused.report());
        }
    }

    /** Without its metadata, because what is read is what is kept. */
    private static InputStream readIn(Turn turn, PhotoInput photo) throws IOException {
        turn.await();
        return new ByteArrayInputStream(WithoutMetadata.bytes(photo));
    }

    /** A photo that is kept, with what was seen and judged drawn on it, as PNG. */
    public byte[] drawn(PhotoInput photo, PhotoSpec spec, Locale language) throws IOException {
        return queue.inTurn(Lane.FINISHED, () -> {
            Examination seen = checker.examine(photo, spec);
            return ReportPicture.annotated(seen, spec, spec.check(seen.inspection()), language)
                    .png();
        });
    }
}
