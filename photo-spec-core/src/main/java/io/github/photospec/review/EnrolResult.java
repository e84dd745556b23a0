package io.github.photospec.review;

import java.util.List;

/**
 * What became of a list of students.
 *
 * @param added how many are new
 * @param amended who was known by other values than the list's, which they have now; the old ones stand in their histories
 * @param unchanged how many were known so already
 */
public record EnrolResult(int added, List<ReviewKey> amended, int unchanged) {
    /** The keys are copied. */
    public EnrolResult {
        amended = List.copyOf(amended);
    }
}
