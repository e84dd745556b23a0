package io.github.photospec.portal.counsellor;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Submission;
import java.util.Optional;

/**
 * One student in the grid.
 *
 * @param student the key
 * @param number the key as it is shown
 * @param name what the student is called
 * @param schoolClass 班级
 * @param state where it stands
 * @param submission the photo and the machine's verdict; empty if there is no photo
 * @param version which version this is
 */
record Tile(
        String student,
        String number,
        String name,
        String schoolClass,
        ReviewState state,
        Optional<Submission> submission,
        long version) {
    static Tile of(Review review) {
        return new Tile(
                review.key().student(),
                IdNumbers.mask(review.key().student()),
                name(review),
                review.schoolClass().name(),
                review.state(),
                review.submission(),
                review.version());
    }

    /** The student's name, or the number if the roster has none. */
    static String name(Review review) {
        return IdNumbers.mask(
                review.student().value(NameField.NAME).orElse(review.key().student()));
    }

    /** Whether it can be decided, so that it can be chosen for approving many. */
    public boolean isWaiting() {
        return submission.isPresent() && ReviewFilter.WAITING.contains(state);
    }

    /** What is sent when it is chosen: the student and the version that was seen. */
    public String seen() {
        return version + ":" + student;
    }
}
