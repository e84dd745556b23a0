package io.github.photospec.internal.jpeg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The Huffman code that is shortest for symbols of known frequency (ISO/IEC 10918-1, K.2 and annex C). */
final class HuffmanCode {
    private static final int SYMBOLS = 256;
    /** B.2.4.2. */
    private static final int LONGEST = 16;

    /** With 32 bit counts no code is longer before it is cut: lengths grow as Fibonacci's numbers do. */
    private static final int LONGEST_UNCUT = 48;

    private final int[] codes = new int[SYMBOLS];
    private final int[] lengths = new int[SYMBOLS];
    private final int[] ofLength = new int[LONGEST + 1];
    private final List<Integer> symbols;

    private HuffmanCode(int[] uncut, int[] cut) {
        System.arraycopy(cut, 1, ofLength, 1, LONGEST);
        symbols = new ArrayList<>();
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            if (uncut[symbol] > 0) {
                symbols.add(symbol);
            }
        }
        // Figure K.4: the order of lengths before the cut is kept.
        symbols.sort(Comparator.comparingInt(symbol -> uncut[symbol]));
        assign();
    }

    /** The code for symbols that occur so often; without codes if none does. */
    static HuffmanCode of(int[] counts) {
        int[] uncut = uncutLengths(counts);
        int[] ofLength = new int[LONGEST_UNCUT + 1];
        for (int length : uncut) {
            if (length > 0) {
                ofLength[length]++;
            }
        }
        cut(ofLength);
        return new HuffmanCode(uncut, ofLength);
    }

    /** Figures K.1 and K.2. One symbol more, that does not occur, keeps a code of only ones from being given out. */
    private static int[] uncutLengths(int[] counts) {
        long[] weights = new long[SYMBOLS + 1];
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            weights[symbol] = counts[symbol];
        }
        weights[SYMBOLS] = 1;
        int[] lengths = new int[SYMBOLS + 1];
        int[] chain = new int[SYMBOLS + 1];
        Arrays.fill(chain, -1);
        while (true) {
            int first = lightest(weights, -1);
            int second = lightest(weights, first);
            if (second < 0) {
                return lengths;
            }
            weights[first] += weights[second];
            weights[second] = 0;
            join(first, second, lengths, chain);
        }
    }

    /** The rightmost of the symbols of least weight, but for this one; -1 if there is no other. */
    private static int lightest(long[] weights, int other) {
        int found = -1;
        for (int symbol = 0; symbol <= SYMBOLS; symbol++) {
            boolean candidate = weights[symbol] > 0 && symbol != other;
            if (candidate && (found < 0 || weights[symbol] <= weights[found])) {
                found = symbol;
            }
        }
        return found;
    }

    private static void join(int first, int second, int[] lengths, int[] chain) {
        int last = first;
        lengths[last]++;
        while (chain[last] >= 0) {
            last = chain[last];
            lengths[last]++;
        }
        chain[last] = second;
        for (int symbol = second; symbol >= 0; symbol = chain[symbol]) {
            lengths[symbol]++;
        }
    }

    /** Figure K.3: pairs of codes that are too long make one shorter and lengthen a still shorter one. */
    private static void cut(int[] ofLength) {
        for (int length = LONGEST_UNCUT; length > LONGEST; length--) {
            while (ofLength[length] > 0) {
                int shorter = length - 2;
                while (ofLength[shorter] == 0) {
                    shorter--;
                }
                ofLength[length] -= 2;
                ofLength[length - 1]++;
                ofLength[shorter + 1] += 2;
                ofLength[shorter]--;
            }
        }
        // The symbol that does not occur has the longest code.
        int last = LONGEST;
        while (last > 0 && ofLength[last] == 0) {
            last--;
        }
        if (last > 0) {
            ofLength[last]--;
        }
    }

    /** Annex C. */
    private void assign() {
        int code = 0;
        int at = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i < ofLength[length]; i++) {
                int symbol = symbols.get(at++);
                codes[symbol] = code++;
                lengths[symbol] = length;
            }
            code <<= 1;
        }
    }

    int code(int symbol) {
        return codes[symbol];
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /** The payload of a DHT segment with this table (B.2.4.2). */
    byte[] payload(int kindAndNumber) {
        byte[] payload = new byte[1 + LONGEST + symbols.size()];
        payload[0] = (byte) kindAndNumber;
        for (int length = 1; length <= LONGEST; length++) {
            payload[length] = (byte) ofLength[length];
        }
        for (int i = 0; i < symbols.size(); i++) {
            payload[1 + LONGEST + i] = symbols.get(i).byteValue();
        }
        return payload;
    }
}
