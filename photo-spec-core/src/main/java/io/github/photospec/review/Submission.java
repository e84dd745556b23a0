package io.github.photospec.review;

import io.github.photospec.report.Verdict;
import java.util.List;

/**
 * The photo that a review is about, and what the machine made of it.
 *
 * @param photo the photo in the {@link PhotoStore}
 * @param bytes its length
 * @param verdict what the check concluded
 * @param remarks ids of the rules that did not pass or were not assessed, in the specification's order
 */
public record Submission(PhotoId photo, long bytes, Verdict verdict, List<String> remarks) {
    /** The remarks are copied. */
    public Submission {
        remarks = List.copyOf(remarks);
    }
}
