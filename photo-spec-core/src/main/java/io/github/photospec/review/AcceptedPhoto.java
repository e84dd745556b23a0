package io.github.photospec.review;

import io.github.photospec.report.Report;

/**
 * The photo waits for a decision.
 *
 * @param review the review with the photo
 * @param report what the check found
 */
public record AcceptedPhoto(Review review, Report report) implements SubmitResult {}
