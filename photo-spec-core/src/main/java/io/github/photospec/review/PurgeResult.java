package io.github.photospec.review;

/**
 * What purging did.
 *
 * @param reviews how many reviews lost their photo
 * @param photos how many photos nobody refers to any more and were deleted; one that came within the last hour is deleted by a
 *     later purge or sweep
 */
public record PurgeResult(int reviews, int photos) {}
