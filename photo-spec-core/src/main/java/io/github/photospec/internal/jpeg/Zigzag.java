package io.github.photospec.internal.jpeg;

/** The order in which a block's coefficients are coded (ISO/IEC 10918-1, figure A.6). */
final class Zigzag {
    /** Coefficients of a block. */
    static final int BLOCK = 64;

    /** Samples on a block's side. */
    static final int SIDE = 8;

    /** The place in rows of eight for a place in the order of coding. */
    private static final int[] NATURAL = natural();

    /** The place in the order of coding for a place in it, with rows for columns. */
    private static final int[] TRANSPOSED = transposed();

    private Zigzag() {}

    static int natural(int coded) {
        return NATURAL[coded];
    }

    static int transposed(int coded) {
        return TRANSPOSED[coded];
    }

    private static int[] transposed() {
        int[] coded = new int[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            coded[NATURAL[i]] = i;
        }
        int[] transposed = new int[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            transposed[i] = coded[NATURAL[i] % SIDE * SIDE + NATURAL[i] / SIDE];
        }
        return transposed;
    }

    private static int[] natural() {
        int[] order = new int[BLOCK];
        int at = 0;
        for (int diagonal = 0; diagonal < 2 * SIDE - 1; diagonal++) {
            int first = Math.max(0, diagonal - SIDE + 1);
            int last = Math.min(diagonal, SIDE - 1);
            for (int i = first; i <= last; i++) {
                // Odd diagonals run down, from the top right; even ones run up.
                int row = diagonal % 2 == 1 ? i : diagonal - i;
                order[at++] = row * SIDE + diagonal - row;
            }
        }
        return order;
    }
}
