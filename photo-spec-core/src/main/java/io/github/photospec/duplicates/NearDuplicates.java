package io.github.photospec.duplicates;

import java.util.List;

/**
 * Which of many pictures are one, found without comparing each with each. Immutable and thread-safe.
 *
 * <p>A million hashes take some 200 MB while they are compared, and seconds: {@code docs/benchmarks.md}.
 */
public final class NearDuplicates {
    private final List<List<Integer>> groups;

    private NearDuplicates(List<List<Integer>> groups) {
        this.groups = groups;
    }

    /**
     * Compares hashes with each other.
     *
     * @param hashes any number up to 100 million; a blank one is near nothing
     */
    public static NearDuplicates among(List<PictureHash> hashes) {
        return new NearDuplicates(new Comparison(hashes).compared().groups());
    }

    /**
     * Two or more pictures each that belong together, as indexes into the list, ascending; the groups are ordered by
     * their first index. No index is in two groups.
     *
     * <p>Two pictures belong together if they are {@link PictureHash#isNear near}, and also if both belong together with
     * a third: copies of copies drift apart, but stay near to what they were made from. Whoever wants to see only what
     * is near to one of a group asks {@code isNear} again.
     */
    public List<List<Integer>> groups() {
        return groups;
    }
}
