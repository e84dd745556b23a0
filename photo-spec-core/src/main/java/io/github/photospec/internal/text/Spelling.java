package io.github.photospec.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that somebody probably meant. */
public final class Spelling {
    /** No key, rule or id is longer; nothing longer is compared. */
    private static final int MAX_LENGTH = 64;

    private Spelling() {}

    /** The nearest word, if it is near enough to be meant. */
    public static Optional<String> nearest(String word, Collection<String> words) {
        return near(word, words).findFirst();
    }

    /** All words near enough to be meant, the nearest first. */
    public static Stream<String> near(String word, Collection<String> words) {
        // One letter in three; of two letters, one different is another word.
        int reach = word.length() / 3;
        return reach == 0 || word.length() > MAX_LENGTH
                ? Stream.empty()
                : words.stream()
                        .filter(other -> other.length() <= MAX_LENGTH && distance(word, other) <= reach)
                        .sorted(Comparator.<String>comparingInt(other -> distance(word, other))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** The ids that somebody may have meant: near in spelling, or with what was typed as a part. */
    public static List<String> candidates(String id, Collection<String> ids) {
        Stream<String> holding = id.isBlank()
                ? Stream.empty()
                : ids.stream().filter(other -> other.contains(id)).sorted();
        return Stream.concat(near(id, ids), holding).distinct().limit(5).toList();
    }

    /** Fewest insertions, deletions, replacements and swaps of neighbours from one word to the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
