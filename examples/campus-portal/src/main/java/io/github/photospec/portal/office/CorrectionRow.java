package io.github.photospec.portal.office;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.NameField;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Correction;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewEvent;
import java.time.Instant;
import java.util.List;

/**
 * A correction that waits, as a page shows it.
 *
 * @param campaign the campaign's title
 * @param review the review as it is seen
 * @param name the student's name
 * @param lines what is wrong, field by field
 * @param note what the student says
 * @param at since when it waits
 */
record CorrectionRow(String campaign, Review review, String name, List<CorrectionLine> lines, String note, Instant at) {
    static CorrectionRow of(Campaign campaign, Review review, Correction correction, IdReader ids) {
        return new CorrectionRow(
                campaign.title(),
                review,
                review.student().value(NameField.NAME).orElse(""),
                correction.wanted().entrySet().stream()
                        .map(wanted -> CorrectionLine.of(review.student(), wanted.getKey(), wanted.getValue(), ids))
                        .toList(),
                correction.note(),
                review.latest(ReviewAction.REQUEST_CORRECTION)
                        .map(ReviewEvent::at)
                        .orElse(Instant.EPOCH));
    }
}
