package io.github.photospec.internal.webp;

import java.io.IOException;

/** A canonical prefix code, told by the lengths of its words (RFC 9649, 3.7.2). */
final class PrefixCode {
    private static final int LONGEST = 15;

    /** How many words have each length. */
    private final short[] counts;
    /** Symbols in the order of their words. */
    private final short[] symbols;

    private PrefixCode(short[] counts, short[] symbols) {
        this.counts = counts;
        this.symbols = symbols;
    }

    /**
     * The code whose words have these lengths, 0 for symbols without one.
     *
     * @throws IOException if some sequence of bits would be no word, or more than one
     */
    static PrefixCode of(int[] lengths, int alphabet) throws IOException {
        short[] counts = new short[LONGEST + 1];
        int used = 0;
        for (int symbol = 0; symbol < alphabet; symbol++) {
            if (lengths[symbol] > 0) {
                counts[lengths[symbol]]++;
                used++;
            }
        }
        if (used != 1 && !isComplete(counts)) {
            throw new IOException("A prefix code is not complete");
        }
        return new PrefixCode(counts, sorted(lengths, alphabet, counts, used));
    }

    private static boolean isComplete(short[] counts) {
        int free = 1;
        for (int length = 1; length <= LONGEST; length++) {
            free = 2 * free - counts[length];
            if (free < 0) {
                return false;
            }
        }
        return free == 0;
    }

    private static short[] sorted(int[] lengths, int alphabet, short[] counts, int used) {
        int[] places = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            places[length + 1] = places[length] + counts[length];
        }
        short[] symbols = new short[used];
        for (int symbol = 0; symbol < alphabet; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[places[lengths[symbol]]++] = (short) symbol;
            }
        }
        return symbols;
    }

    /** How many symbols have a word. */
    int size() {
        return symbols.length;
    }

    /** The next symbol; the only one of its code takes no bits. */
    int read(BitReader in) throws IOException {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int word = 0;
        int first = 0;
        int place = 0;
        for (int length = 1; length <= LONGEST; length++) {
            word |= in.bit();
            int count = counts[length];
            if (word - first < count) {
                return symbols[place + word - first];
            }
            place += count;
            first = (first + count) << 1;
            word <<= 1;
        }
        throw new IOException("No word of a prefix code");
    }
}
