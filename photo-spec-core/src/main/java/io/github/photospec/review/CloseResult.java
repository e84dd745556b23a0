package io.github.photospec.review;

/**
 * What closing did.
 *
 * @param expired how many reviews expired, now
 * @param undecided how many photos still wait for people
 * @param extended how many students still have time: close again when it is over
 */
public record CloseResult(int expired, int undecided, int extended) {}
