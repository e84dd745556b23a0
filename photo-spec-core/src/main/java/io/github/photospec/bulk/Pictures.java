package io.github.photospec.bulk;

import io.github.photospec.duplicates.PictureHash;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.report.Report;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a run wants of pictures beside their reports.
 *
 * @param shown whether a photo with this report is kept as a thumbnail
 * @param hashed whether pictures are told apart
 */
record Pictures(Predicate<Report> shown, boolean hashed) {
    /** Nothing. */
    static final Pictures NONE = new Pictures(report -> false, false);

    boolean areWanted(Report report) {
        return hashed || shown.test(report);
    }

    BulkResult result(long index, BulkPhoto photo, Report report, Optional<SrgbImage> image) {
        return new BulkResult(
                index,
                photo,
                Optional.of(report),
                Optional.empty(),
                image.filter(picture -> shown.test(report)).map(Thumbnail::of),
                image.filter(picture -> hashed).map(PictureHash::of));
    }
}
