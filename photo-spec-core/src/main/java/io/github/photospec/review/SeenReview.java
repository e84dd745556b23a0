package io.github.photospec.review;

/**
 * A review as somebody saw it: a decision is about that, and is refused if something has changed since.
 *
 * @param key which review
 * @param version which of its versions
 */
public record SeenReview(ReviewKey key, long version) {}
