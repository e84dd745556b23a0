package io.github.photospec.review;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.identity.NameBatch;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RefusedName;
import io.github.photospec.identity.Student;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Handing in a whole class's photos, each found by its file's name. */
final class ManyFiles {
    private final Access access;
    private final Moves moves;
    private final Submitting submitting;
    private final Clock clock;

    ManyFiles(Access access, Moves moves, Submitting submitting, Clock clock) {
        this.clock = clock;
        this.access = access;
        this.moves = moves;
        this.submitting = submitting;
    }

    List<FileRow> submit(Actor actor, String campaign, Iterator<BulkPhoto> files, PhotoNaming naming) {
        // All at once, however long the last of them waits for its check.
        Instant arrived = clock.instant();
        ReviewQuery visible =
                access.within(actor, ReviewQuery.of(access.campaign(campaign).id()));
        Map<Student, ReviewKey> keys = new HashMap<>();
        List<Student> students = new ArrayList<>();
        moves.forEach(
                visible,
                page -> page.forEach(review -> {
                    keys.put(review.student(), review.key());
                    students.add(review.student());
                }));
        NameBatch names = naming.names(students);
        Set<ReviewKey> seen = new HashSet<>();
        List<FileRow> rows = new ArrayList<>();
        files.forEachRemaining(file -> rows.add(row(actor, file, names, keys, seen, arrived)));
        return rows;
    }

    private FileRow row(
            Actor actor,
            BulkPhoto file,
            NameBatch names,
            Map<Student, ReviewKey> keys,
            Set<ReviewKey> seen,
            Instant arrived) {
        NamingResult found = names.find(file.input().name().orElse(""));
        if (found instanceof RefusedName refused) {
            return FileRow.nobody(file.label(), refused);
        }
        ReviewKey key = found.accepted()
                .map(PhotoName::student)
                .map(keys::get)
                .orElseThrow(() -> new IllegalStateException("A name that was given to nobody"));
        if (!seen.add(key)) {
            return FileRow.refused(file.label(), key, new ReviewRefusedException(ReviewRule.TWICE));
        }
        try {
            return FileRow.of(
                    file.label(), key, submitting.submit(actor, key, file.input(), Optional.empty(), arrived));
        } catch (ReviewRefusedException refusal) {
            return FileRow.refused(file.label(), key, refusal);
        } catch (IOException failure) {
            return FileRow.failed(file.label(), key, failure);
        }
    }
}
