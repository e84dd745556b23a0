package io.github.photospec.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SPI: keeps campaigns and reviews. It knows no rule: {@link ReviewDesk} decides what may happen. Every method is atomic, safe
 * to call from many threads, and durable before it returns as far as the store is durable at all. The contract test of the
 * published test jar ({@code io.github.photospec.contract.ReviewStoreContract}) tells what is expected in full.
 *
 * <p>Methods throw {@link ReviewStoreException} when the store cannot be reached or is full, or is to keep a text that it cannot
 * keep as it is: databases have no halves of surrogate pairs, and some no U+0000. Then nothing was changed.
 */
public interface ReviewStore {
    /** Keeps a campaign of version 0; false, and nothing changed, if there is one with its id. */
    boolean add(Campaign campaign);

    /** Replaces a campaign by its {@link Campaign#next() next} version; false, and nothing changed, if it has another version. */
    boolean save(Campaign campaign);

    /** The campaign with this id; empty if there is none. */
    Optional<Campaign> campaign(String id);

    /** All campaigns, by id. */
    List<Campaign> campaigns();

    /**
     * Keeps those reviews of version 0 that are not there yet, and leaves the others alone.
     *
     * @return the keys of those that were there
     */
    Set<ReviewKey> enrol(List<Review> reviews);

    /** The review with this key and its whole history; empty if there is none. */
    Optional<Review> review(ReviewKey key);

    /**
     * Replaces a review by what it became. What became of it has one version and one line of history more.
     *
     * @param before as it was read
     * @return false, and nothing changed, if the review has another version than the one that was read
     */
    default boolean save(Review before, Review after) {
        return saveAll(List.of(new ReviewChange(before, after))).get(0);
    }

    /**
     * Replaces many reviews, each as {@link #save(Review, Review)} does and whatever becomes of the others. A review stands
     * in the list once at most.
     *
     * @return for each change whether it was made
     */
    List<Boolean> saveAll(List<ReviewChange> changes);

    /**
     * The reviews that a query wants, by the code points of their students' keys.
     *
     * @param after only keys after this one; empty for the first page
     * @param limit how many at most, 1 and up
     */
    ReviewPage page(ReviewQuery query, Optional<String> after, int limit);

    /** How many reviews of each group are in each state, in the groups' order; {@link ReviewQuery#states() states} count too. */
    List<Progress> count(ReviewQuery query, Grouping grouping);

    /**
     * Those of the photos that must be kept: a review is about it, or a line of history of a campaign that was not purged.
     *
     * @param photos at most some thousands
     */
    Set<PhotoId> referenced(Collection<PhotoId> photos);
}
