package io.github.photospec.review.jdbc;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.Correction;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Submission;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A review without its history.
 *
 * @param events how many lines of history belong to it; more may have come since it was read
 */
record ReviewRow(
        ReviewKey key,
        Student student,
        ReviewState state,
        Optional<Submission> submission,
        Optional<ZonedDateTime> extension,
        Optional<Correction> correction,
        int events,
        long version) {
    static final String INSERT = """
            INSERT INTO photo_spec_review (class_id, name, student_no, id_no, student_values, state, photo, photo_bytes, verdict,
                remarks, extension, correction_values, correction_note, events, version, campaign, student)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String UPDATE = """
            UPDATE photo_spec_review SET class_id = ?, name = ?, student_no = ?, id_no = ?, student_values = ?, state = ?,
                photo = ?, photo_bytes = ?, verdict = ?, remarks = ?, extension = ?, correction_values = ?,
                correction_note = ?, events = ?, version = ?
            WHERE campaign = ? AND student = ? AND version = ?""";

    /** Fills in everything but the version that an update asks for. */
    static Binding bind(Binding statement, Review review) throws SQLException {
        Student student = review.student();
        Optional<Submission> submission = review.submission();
        Optional<Correction> correction = review.correction();
        return statement
                .text(ClassTable.id(review.schoolClass()))
                .text(student.value(NameField.NAME))
                .text(student.value(NameField.STUDENT_NO))
                .text(student.value(NameField.ID).map(ReviewRow::upper))
                .text(StoredText.values(student.values()))
                .constant(review.state())
                .text(submission.map(Submission::photo))
                .number(submission.map(Submission::bytes))
                .text(submission.map(Submission::verdict).map(Verdict::name))
                .text(submission.map(Submission::remarks).map(StoredText::list))
                .text(review.extension())
                .text(correction.map(Correction::wanted).map(StoredText::values))
                .text(correction.map(Correction::note))
                .number(review.history().size())
                .number(review.version())
                .text(review.key().campaign())
                .text(review.key().student());
    }

    /** As identity numbers are searched: people type a small x for the check character. */
    static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    static ReviewRow read(Row row) throws SQLException {
        return new ReviewRow(
                new ReviewKey(row.text("campaign"), row.text("student")),
                new Student(StoredText.values(row.text("student_values"))),
                row.constant(ReviewState.class, "state"),
                submission(row),
                row.optionalZoned("extension"),
                correction(row),
                row.small("events"),
                row.number("version"));
    }

    private static Optional<Submission> submission(Row row) throws SQLException {
        Optional<PhotoId> photo = row.optional("photo").map(PhotoId::new);
        return photo.isEmpty()
                ? Optional.empty()
                : Optional.of(new Submission(
                        photo.get(),
                        row.number("photo_bytes"),
                        row.constant(Verdict.class, "verdict"),
                        StoredText.list(row.text("remarks"))));
    }

    private static Optional<Correction> correction(Row row) throws SQLException {
        Optional<String> wanted = row.optional("correction_values");
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(StoredText.values(wanted.get()), row.text("correction_note")));
    }

    /** The review with as much of this history as belongs to it. */
    Review with(List<ReviewEvent> history) throws SQLException {
        if (history.size() < events) {
            throw new SQLDataException("Lines of a history are missing");
        }
        return new Review(key, student, state, submission, extension, correction, history.subList(0, events), version);
    }
}
