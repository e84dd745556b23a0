package io.github.photospec.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a part of a school has come.
 *
 * @param group which part: the parts of a class that do not matter for it are empty
 * @param counts reviews by state; states that none is in are left out
 */
public record Progress(SchoolClass group, Map<ReviewState, Long> counts) {
    /** The counts are copied. */
    public Progress {
        Map<ReviewState, Long> copy = new EnumMap<>(ReviewState.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** How many reviews are in a state. */
    public long count(ReviewState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many there are in all. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
