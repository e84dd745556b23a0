package io.github.photospec.command.output;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often something was found, by rule. */
final class RuleCounts {
    private final Map<String, Long> counts = new TreeMap<>();

    void add(String rule) {
        counts.merge(rule, 1L, Long::sum);
    }

    /** The rules with their counts, the most frequent first. */
    List<Map.Entry<String, Long>> mostFirst() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
