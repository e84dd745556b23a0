package io.github.photospec.review;

import java.util.Optional;

/**
 * What became of one of many decisions: either a review or a refusal.
 *
 * @param key which review
 * @param review the review after the decision; empty if it was refused
 * @param refusal why it was refused; empty if it was not
 */
public record DecisionRow(ReviewKey key, Optional<Review> review, Optional<ReviewRefusedException> refusal) {}
