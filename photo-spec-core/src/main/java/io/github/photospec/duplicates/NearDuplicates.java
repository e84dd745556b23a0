package io.github.photospec.duplicates;

import java.util.ArrayList;
import java.util.List;

/** Which of many pictures are one. Immutable. */
public final class NearDuplicates {
    private final List<List<Integer>> groups;

    private NearDuplicates(List<List<Integer>> groups) {
        this.groups = groups;
    }

    /** Compares all of the hashes. */
    public static NearDuplicates among(List<PictureHash> hashes) {
        int[] first = new int[hashes.size()];
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                if (first[i] != first[j] && hashes.get(i).isNear(hashes.get(j))) {
                    join(first, groups, Math.min(first[i], first[j]), Math.max(first[i], first[j]));
                }
            }
        }
        return new NearDuplicates(groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .toList());
    }

    private static void join(int[] first, List<List<Integer>> groups, int lower, int upper) {
        groups.get(upper).forEach(index -> first[index] = lower);
        groups.get(lower).addAll(groups.get(upper));
        groups.get(upper).clear();
    }

    /**
     * Groups of two or more hashes that belong together, as indexes into the list, ascending; the groups in the order of
     * their first index. Hashes that are near each other are in one group, and so is what is near to either.
     */
    public List<List<Integer>> groups() {
        return groups;
    }
}
