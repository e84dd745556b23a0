package io.github.photospec.review;

import io.github.photospec.identity.Student;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One student in one campaign. Immutable: every change makes another one with one more line of history.
 *
 * @param key which one
 * @param student what is known of the student
 * @param state where it stands
 * @param submission the photo that it is about; empty if there is none, or it was purged
 * @param extension the last second that this student has, if the office gave more time than the campaign's window
 * @param correction what the student says is wrong in the record, until the office decides; usually empty
 * @param history what happened, oldest first; never empty
 * @param version counts the changes, from 0
 */
public record Review(
        ReviewKey key,
        Student student,
        ReviewState state,
        Optional<Submission> submission,
        Optional<ZonedDateTime> extension,
        Optional<Correction> correction,
        List<ReviewEvent> history,
        long version) {
    /** The history is copied. */
    public Review {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("A review has a history");
        }
    }

    /** The class that the student is in. */
    public SchoolClass schoolClass() {
        return SchoolClass.of(student);
    }

    /** How many attempts are spent: how often a photo was handed in since the student last got more time. */
    public int attempts() {
        int spent = 0;
        for (ReviewEvent event : history) {
            spent = event.action() == ReviewAction.EXTEND ? 0 : spent;
            spent += event.action() == ReviewAction.SUBMIT ? 1 : 0;
        }
        return spent;
    }

    /** The last line of the history. */
    public ReviewEvent last() {
        return history.get(history.size() - 1);
    }

    /** Why the photo was sent back, and by whom; empty unless it was the last decision about it. */
    public Optional<ReviewEvent> returned() {
        return state == ReviewState.RETURNED ? latest(ReviewAction.RETURN) : Optional.empty();
    }

    /** The last line of the history that tells of an action; empty if there is none. */
    public Optional<ReviewEvent> latest(ReviewAction action) {
        return events(action).reduce((first, second) -> second);
    }

    /** What a decision about the review as it stands refers to. */
    public SeenReview seen() {
        return new SeenReview(key, version);
    }

    boolean wasReturned(PhotoId photo) {
        return events(ReviewAction.RETURN).anyMatch(event -> event.photo().equals(Optional.of(photo)));
    }

    boolean knows(String request) {
        return history.stream().anyMatch(event -> event.request().equals(Optional.of(request)));
    }

    private Stream<ReviewEvent> events(ReviewAction action) {
        return history.stream().filter(event -> event.action() == action);
    }

    /** This review after an event, with everything else as it is. */
    Review with(ReviewEvent event) {
        return new Review(
                key,
                student,
                event.state(),
                submission,
                extension,
                correction,
                Stream.concat(history.stream(), Stream.of(event)).toList(),
                version + 1);
    }

    Review withSubmission(Optional<Submission> value) {
        return new Review(key, student, state, value, extension, correction, history, version);
    }

    Review withExtension(ZonedDateTime value) {
        return new Review(key, student, state, submission, Optional.of(value), correction, history, version);
    }

    Review withCorrection(Optional<Correction> value) {
        return new Review(key, student, state, submission, extension, value, history, version);
    }

    Review withStudent(Student value) {
        return new Review(key, value, state, submission, extension, correction, history, version);
    }

    /** The key, masked, and the state. */
    @Override
    public String toString() {
        return key + " " + state;
    }
}
