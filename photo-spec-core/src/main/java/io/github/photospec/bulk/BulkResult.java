package io.github.photospec.bulk;

import io.github.photospec.duplicates.PictureHash;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.report.Report;
import java.io.IOException;
import java.util.Optional;

/**
 * What became of one photo of a run: a report, or the reason why it could not be opened or read.
 *
 * @param index its place in the run, from 0
 * @param photo the photo as it was handed in
 * @param report what the check found; empty if there is a failure
 * @param failure why the photo could not be opened or read; empty if there is a report
 * @param thumbnail the photo upright and small; empty unless the run was asked for it, and a picture came out
 * @param pictureHash tells the picture from others; likewise
 */
public record BulkResult(
        long index,
        BulkPhoto photo,
        Optional<Report> report,
        Optional<IOException> failure,
        Optional<Thumbnail> thumbnail,
        Optional<PictureHash> pictureHash) {
    public BulkResult {
        if (report.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("Photo " + index + " needs a report or a failure, and not both");
        }
    }

    static BulkResult failed(long index, BulkPhoto photo, IOException failure) {
        return new BulkResult(index, photo, Optional.empty(), Optional.of(failure), Optional.empty(), Optional.empty());
    }
}
