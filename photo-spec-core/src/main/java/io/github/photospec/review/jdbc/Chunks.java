package io.github.photospec.review.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in pieces, because a statement takes some ten thousand values at most. */
final class Chunks {
    static final int LONGEST = 1_000;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += LONGEST) {
            chunks.add(all.subList(start, Math.min(start + LONGEST, all.size())));
        }
        return chunks;
    }
}
