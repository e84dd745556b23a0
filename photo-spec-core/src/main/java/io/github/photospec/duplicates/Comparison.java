package io.github.photospec.duplicates;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all pairs that are near, but for those whose hashes are already joined.
 *
 * <p>A hash is cut into two parts more than the bits that may differ, so that near hashes agree in at least two parts:
 * only hashes that agree in one, and in a second if many do, are compared. For one use by one thread.
 */
final class Comparison {
    private static final int PARTS = PictureHash.NEAR + 2;
    private static final int VALUES = 1 << Bits.most(PARTS);
    private static final int WORDS = PictureHash.BITS / Long.SIZE;

    /** So many are faster compared with each other than told apart by a second part: a comparison takes 1 to 2 ns, a sort 80 each. */
    private static final int FEW = 512;

    private final Unions unions;
    /** Which of the hashes are compared. */
    private final int[] members;

    private final long[] words;
    private final char[] parts;

    Comparison(List<PictureHash> hashes) {
        this.unions = new Unions(hashes.size());
        this.members =
                new int[(int) hashes.stream().filter(hash -> !hash.isBlank()).count()];
        this.words = new long[members.length * WORDS];
        this.parts = new char[members.length * PARTS];
        int member = 0;
        int index = 0;
        for (PictureHash hash : hashes) {
            if (!hash.isBlank()) {
                members[member] = index;
                hash.copyTo(words, member * WORDS);
                for (int part = 0; part < PARTS; part++) {
                    parts[member * PARTS + part] = (char) hash.part(part, PARTS);
                }
                member++;
            }
            index++;
        }
    }

    /** Compares, and tells what belongs together. */
    Unions compared() {
        for (int part = 0; part < PARTS - 1; part++) {
            compareBy(part);
        }
        return unions;
    }

    private void compareBy(int part) {
        int[] ends = new int[VALUES + 1];
        for (int member = 0; member < members.length; member++) {
            ends[parts[member * PARTS + part] + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] order = new int[members.length];
        for (int member = 0; member < members.length; member++) {
            order[ends[parts[member * PARTS + part]]++] = member;
        }
        int from = 0;
        for (int value = 0; value < VALUES; value++) {
            compareAgreeing(order, from, ends[value], part);
            from = ends[value];
        }
    }

    private void compareAgreeing(int[] order, int from, int to, int part) {
        if (to - from <= FEW) {
            join(order, from, to);
            return;
        }
        long[] sorted = new long[to - from];
        int[] agreeing = new int[to - from];
        for (int second = part + 1; second < PARTS; second++) {
            for (int i = 0; i < sorted.length; i++) {
                int member = order[from + i];
                sorted[i] = (long) parts[member * PARTS + second] << Integer.SIZE | member;
            }
            Arrays.sort(sorted);
            Arrays.setAll(agreeing, i -> (int) sorted[i]);
            joinRuns(sorted, agreeing);
        }
    }

    private void joinRuns(long[] sorted, int[] agreeing) {
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >>> Integer.SIZE != sorted[from] >>> Integer.SIZE) {
                join(agreeing, from, to);
                from = to;
            }
        }
    }

    /**
     * Joins what is near among some members, in any order. Whoever was found to be near is not looked for again: a
     * thousand copies of a picture cost a thousand comparisons, not their square.
     */
    private void join(int[] some, int from, int to) {
        // from .. end: not found yet; end .. next: found, but its own neighbours were not looked for yet.
        int end = to;
        int next = to;
        while (end > from) {
            end -= next == end ? 1 : 0;
            next--;
            int one = some[next] * WORDS;
            long first = words[one];
            long second = words[one + 1];
            for (int i = end - 1; i >= from; i--) {
                // Half of the bits nearly always tell.
                int other = some[i] * WORDS;
                int distance = Long.bitCount(first ^ words[other]) + Long.bitCount(second ^ words[other + 1]);
                if (distance <= PictureHash.NEAR && distance + rest(one, other) <= PictureHash.NEAR) {
                    unions.join(members[some[next]], members[some[i]]);
                    end--;
                    int found = some[i];
                    some[i] = some[end];
                    some[end] = found;
                }
            }
        }
    }

    private int rest(int one, int other) {
        return Long.bitCount(words[one + 2] ^ words[other + 2]) + Long.bitCount(words[one + 3] ^ words[other + 3]);
    }
}
