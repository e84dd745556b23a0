package io.github.photospec.duplicates;

import java.util.Arrays;

/** The low frequencies of a thumbnail by the discrete cosine transform (DCT-II), and which of them are high. */
final class Frequencies {
    /** Frequencies along each side; 16 * 16 are 256 bits. */
    private static final int COUNT = 16;

    private static final int SIDE = Thumbnail.SIDE;

    /** The cosines are whole numbers of so many to 1. */
    private static final int ONE = 1 << 12;

    private static final int[] COSINES = new int[COUNT * SIDE];

    static {
        for (int k = 0; k < COUNT; k++) {
            for (int x = 0; x < SIDE; x++) {
                COSINES[k * SIDE + x] =
                        (int) Math.round(ONE * StrictMath.cos(Math.PI * (k + 1) * (2 * x + 1) / (2 * SIDE)));
            }
        }
    }

    private Frequencies() {}

    static long[] signs(int[] cells) {
        long[] values = transform(cells);
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        long median = sorted[sorted.length / 2];
        long[] words = new long[PictureHash.BITS / Long.SIZE];
        for (int i = 0; i < values.length; i++) {
            if (values[i] > median) {
                words[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        return words;
    }

    private static long[] transform(int[] cells) {
        long[] across = new long[SIDE * COUNT];
        for (int y = 0; y < SIDE; y++) {
            for (int k = 0; k < COUNT; k++) {
                for (int x = 0; x < SIDE; x++) {
                    across[y * COUNT + k] += (long) cells[y * SIDE + x] * COSINES[k * SIDE + x];
                }
            }
        }
        long[] values = new long[COUNT * COUNT];
        for (int j = 0; j < COUNT; j++) {
            for (int k = 0; k < COUNT; k++) {
                for (int y = 0; y < SIDE; y++) {
                    values[j * COUNT + k] += across[y * COUNT + k] * COSINES[j * SIDE + y];
                }
            }
        }
        return values;
    }
}
