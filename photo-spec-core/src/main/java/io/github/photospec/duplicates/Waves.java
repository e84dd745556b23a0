package io.github.photospec.duplicates;

/**
 * How strongly waves of certain lengths show in a thumbnail: coefficients of its discrete cosine transform (DCT-II) in
 * whole numbers, so that no machine rounds differently.
 *
 * <p>The longer waves that are left out are what all portraits on one backdrop share: a head, shoulders, light from one
 * side. The shorter ones are where a small file's JPEG artefacts are. Both ends are measured: {@code docs/duplicates.md}.
 */
final class Waves {
    /** Half waves across the picture, and down it: from this many, */
    private static final int FIRST = 6;

    /** so many in a row; 16 across times 16 down are the bits of a hash. */
    private static final int COUNT = 16;

    /**
     * A picture whose waves are weaker than this on average, in levels of brightness, shows nothing. The weakest of 388
     * photos has 0.62, or 0.50 with its contrast reduced by a fifth; a wall with a noise of 10 levels in each of its
     * 256 x 256 pixels has 0.07.
     */
    private static final double LEAST_DETAIL = 0.15;

    private static final int SIDE = Thumbnail.SIDE;

    /** Cosines are whole numbers, so many of them to 1: a row's sum is at most 64 * 255 * 16 * 4096, just below 2^30. */
    private static final int ONE = 1 << 12;

    /** A wave one level strong gives, by the transform's definition without its scale, a quarter of the cells. */
    private static final double UNIT = (double) Thumbnail.LEVEL * ONE * ONE * SIDE * SIDE / 4;

    private static final int[] COSINES = cosines();

    private Waves() {}

    private static int[] cosines() {
        int[] cosines = new int[COUNT * SIDE];
        for (int wave = 0; wave < COUNT; wave++) {
            for (int cell = 0; cell < SIDE; cell++) {
                double angle = Math.PI * (FIRST + wave) * (2 * cell + 1) / (2 * SIDE);
                cosines[wave * SIDE + cell] = (int) Math.round(ONE * StrictMath.cos(angle));
            }
        }
        return cosines;
    }

    /** A bit for each wave: whether it begins bright or dark. All are unset if the picture shows nothing. */
    static long[] bits(int[] cells) {
        long[] waves = transformed(cells);
        double sum = 0;
        long[] words = new long[PictureHash.BITS / Long.SIZE];
        for (int i = 0; i < waves.length; i++) {
            sum += Math.abs(waves[i]);
            if (waves[i] > 0) {
                words[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        return sum < LEAST_DETAIL * UNIT * waves.length ? new long[words.length] : words;
    }

    private static long[] transformed(int[] cells) {
        long[] waves = new long[COUNT * COUNT];
        int[] column = new int[SIDE];
        for (int wave = 0; wave < COUNT; wave++) {
            for (int row = 0; row < SIDE; row++) {
                column[row] = across(cells, row * SIDE, wave * SIDE);
            }
            for (int down = 0; down < COUNT; down++) {
                waves[down * COUNT + wave] = down(column, down * SIDE);
            }
        }
        return waves;
    }

    /** In int, because Java 17 compiles such a sum to vector instructions. */
    private static int across(int[] cells, int from, int cosines) {
        int sum = 0;
        for (int i = 0; i < SIDE; i++) {
            sum += cells[from + i] * COSINES[cosines + i];
        }
        return sum;
    }

    private static long down(int[] column, int cosines) {
        long sum = 0;
        for (int i = 0; i < SIDE; i++) {
            sum += (long) column[i] * COSINES[cosines + i];
        }
        return sum;
    }
}
