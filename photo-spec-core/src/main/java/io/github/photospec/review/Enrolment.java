package io.github.photospec.review;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;

/**
 * A student who takes part in a campaign.
 *
 * @param key what the school calls the student and never changes; see {@link ReviewKey}
 * @param student what is known of the student: name, identity number, class and whatever photos are named by
 */
public record Enrolment(String key, Student student) {
    /** An enrolment by the student number. */
    public static Enrolment of(Student student) {
        return new Enrolment(
                student.value(NameField.STUDENT_NO)
                        .orElseThrow(() -> new IllegalArgumentException("The student has no number to be enrolled by")),
                student);
    }

    /** Masked. */
    @Override
    public String toString() {
        return "Enrolment " + IdNumbers.mask(key);
    }
}
