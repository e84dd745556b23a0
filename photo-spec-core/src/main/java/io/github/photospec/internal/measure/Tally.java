package io.github.photospec.internal.measure;

/**
 * Counts positive numbers in bins whose widths grow with the number, and answers percentiles within 0.8 %. A bin is the
 * upper half of a float's bits: no logarithm and no square root is ever taken.
 */
final class Tally {
    /** 16 of a float's 32 bits stay: sign, exponent and 7 bits of the fraction. */
    private static final int SHIFT = 16;
    /** Below 2^-20 is zero, 2^24 and above is one bin: squared differences of Lab and of sums of nine lumas fit in. */
    private static final int LOWEST = (127 - 20) << 7;

    private static final int BINS = 44 << 7;

    private final int[] bins = new int[BINS + 1];
    private int count;

    /** Adds a number, 0 or more, so many times. */
    void add(float value, int times) {
        bins[bin(value)] += times;
        count += times;
    }

    /** Adds the first numbers, each 0 or more. Runs in one bin are counted before the bin is touched: flat areas have many. */
    void addAll(float[] values, int length) {
        int current = 0;
        int run = 0;
        for (int i = 0; i < length; i++) {
            int bin = bin(values[i]);
            if (bin != current) {
                bins[current] += run;
                current = bin;
                run = 0;
            }
            run++;
        }
        bins[current] += run;
        count += length;
    }

    private static int bin(float value) {
        return Math.max(0, Math.min((Float.floatToRawIntBits(value) >> SHIFT) - LOWEST, BINS));
    }

    /** The middle of the bin below which this share of the numbers lies; 0 if there is none. */
    double percentile(double share) {
        long wanted = (long) Math.ceil(share * count);
        long seen = bins[0];
        int bin = 0;
        while (seen < wanted && bin < BINS) {
            bin++;
            seen += bins[bin];
        }
        return middle(bin);
    }

    /** The mean of the highest numbers, this share of all; 0 if there is none. */
    double meanOfHighest(double share) {
        long wanted = (long) Math.ceil(share * count);
        long missing = wanted;
        double sum = 0;
        for (int bin = BINS; bin > 0 && missing > 0; bin--) {
            if (bins[bin] > 0) {
                long taken = Math.min(missing, bins[bin]);
                sum += taken * middle(bin);
                missing -= taken;
            }
        }
        return wanted == 0 ? 0 : sum / wanted;
    }

    private static double middle(int bin) {
        return bin == 0 ? 0 : Float.intBitsToFloat(((bin + LOWEST) << SHIFT) + (1 << (SHIFT - 1)));
    }
}
