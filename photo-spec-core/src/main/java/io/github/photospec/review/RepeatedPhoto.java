package io.github.photospec.review;

/**
 * The request came before, or this very photo waits already: nothing was changed, and no attempt was spent.
 *
 * @param review the review as it stands
 */
public record RepeatedPhoto(Review review) implements SubmitResult {}
