package io.github.photospec.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of many numbers were joined, directly or by way of others. For one thread. */
final class Unions {
    /** Each number's way to the lowest one that it is joined with. */
    private final int[] lower;

    Unions(int count) {
        lower = new int[count];
        for (int i = 0; i < count; i++) {
            lower[i] = i;
        }
    }

    void join(int one, int other) {
        int a = lowest(one);
        int b = lowest(other);
        lower[Math.max(a, b)] = Math.min(a, b);
    }

    private int lowest(int number) {
        int at = number;
        while (lower[at] != at) {
            lower[at] = lower[lower[at]];
            at = lower[at];
        }
        return at;
    }

    /** Two or more each, ascending; ordered by their first. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lower.length; i++) {
            int first = lowest(i);
            if (first != i) {
                groups.computeIfAbsent(first, own -> new ArrayList<>(List.of(own)))
                        .add(i);
            }
        }
        return groups.values().stream()
                .map(List::copyOf)
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
                .toList();
    }
}
