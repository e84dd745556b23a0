package io.github.photospec.review;

import io.github.photospec.report.Report;

/**
 * The photo does not satisfy the specification: nothing was kept, and no attempt was spent.
 *
 * @param report what is wrong with it
 */
public record RefusedPhoto(Report report) implements SubmitResult {}
