package io.github.photospec.review;

import io.github.photospec.identity.IdNumbers;

/**
 * Names one review: one student in one campaign.
 *
 * @param campaign the campaign's id
 * @param student what the school calls the student and never changes, usually the student number (学号): 1 to 64 characters
 */
public record ReviewKey(String campaign, String student) {
    private static final int LONGEST = 64;

    /** Refuses keys that no store could keep. */
    public ReviewKey {
        if (student.isBlank() || student.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A student's key has 1 to " + LONGEST + " characters, not " + student.length());
        }
    }

    /** Masked, because some schools use identity numbers as keys. */
    @Override
    public String toString() {
        return campaign + "/" + IdNumbers.mask(student);
    }
}
