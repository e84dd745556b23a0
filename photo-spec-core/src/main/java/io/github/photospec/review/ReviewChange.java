package io.github.photospec.review;

/**
 * A review and what becomes of it.
 *
 * @param before as it was read
 * @param after with one version more and one line of history more
 */
public record ReviewChange(Review before, Review after) {
    /** Refuses what is no single change of one review. */
    public ReviewChange {
        if (!after.key().equals(before.key())
                || after.version() != before.version() + 1
                || after.history().size() != before.history().size() + 1) {
            throw new IllegalArgumentException("Not one change of one review: " + before.key());
        }
    }

    /** The line of history that tells of the change. */
    public ReviewEvent event() {
        return after.last();
    }
}
