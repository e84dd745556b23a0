package io.github.photospec.portal.counsellor;

import io.github.photospec.bulk.report.FailureWords;
import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.portal.page.Words;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.FileRow;
import io.github.photospec.review.RefusedPhoto;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.SubmitResult;
import io.github.photospec.rule.Outcome;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of one file of a zip.
 *
 * @param file its name, with numbers masked; empty text if it is about the zip as a whole
 * @param student the student's key as it is shown; empty text if it is nobody's photo
 * @param outcome what became of it
 * @param text why; empty text if nothing is to be said
 */
record ZipLine(String file, String student, ZipOutcome outcome, String text) {
    /** Stands between the zip and the file in photo-spec's labels. */
    private static final String INSIDE = "!/";

    static ZipLine of(FileRow row) {
        String student = row.key().map(key -> IdNumbers.mask(key.student())).orElse("");
        return new ZipLine(file(row.file()), student, outcome(row), IdNumbers.mask(text(row)));
    }

    private static String file(String label) {
        int inside = label.indexOf(INSIDE);
        return inside < 0 ? "" : IdNumbers.mask(label.substring(inside + INSIDE.length()));
    }

    private static ZipOutcome outcome(FileRow row) {
        if (row.nobody().isPresent()) {
            return ZipOutcome.NOBODY;
        }
        return row.result().map(ZipLine::outcome).orElse(ZipOutcome.REFUSED);
    }

    private static ZipOutcome outcome(SubmitResult result) {
        if (result instanceof RefusedPhoto) {
            return ZipOutcome.REFUSED;
        }
        return result instanceof AcceptedPhoto ? ZipOutcome.ACCEPTED : ZipOutcome.REPEATED;
    }

    private static String text(FileRow row) {
        Locale language = Words.locale();
        return Stream.of(
                        row.nobody().map(IdMessages.in(language)::message),
                        row.refusal().map(ReviewMessages.in(language)::message),
                        row.failure().map(failure -> FailureWords.standard().text(failure, language)),
                        row.result()
                                .filter(RefusedPhoto.class::isInstance)
                                .map(RefusedPhoto.class::cast)
                                .map(refused -> problems(refused.report(), language)))
                .flatMap(text -> text.stream())
                .collect(Collectors.joining());
    }

    /** What is wrong; of a photo with nothing wrong, what nobody could tell. */
    private static String problems(Report report, Locale language) {
        Outcome told = report.findings(Outcome.FAIL).findAny().isPresent() ? Outcome.FAIL : Outcome.NOT_ASSESSED;
        ReportMessages words = ReportMessages.in(language);
        return report.findings(told)
                .map(finding -> words.rule(finding.rule()) + ": " + words.message(finding))
                .collect(Collectors.joining("; "));
    }
}
