package io.github.photospec.review;

import java.util.List;
import java.util.Optional;

/**
 * Some reviews in the order of their students' keys. What comes or goes between two pages moves nothing from one to the other.
 *
 * @param reviews at most as many as were asked for
 * @param next the key after which the next page begins; empty if this is the last
 */
public record ReviewPage(List<Review> reviews, Optional<String> next) {
    /** The reviews are copied. */
    public ReviewPage {
        reviews = List.copyOf(reviews);
    }
}
