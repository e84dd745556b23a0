package io.github.photospec.opencv.internal.head;

import java.util.Arrays;

/** Finds medians without sorting everything (Hoare, 1961). */
final class Median {
    private Median() {}

    /** The middle one of these numbers, the mean of the middle two if they are even; their order may change. */
    static double of(double[] values) {
        int middle = values.length / 2;
        double upper = select(values, middle);
        if (values.length % 2 == 1) {
            return upper;
        }
        // Everything before the middle is no larger: the largest of it is the other middle one.
        double lower = Arrays.stream(values, 0, middle).max().orElse(upper);
        return (lower + upper) / 2;
    }

    private static double select(double[] values, int wanted) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (values[low] < pivot) {
                    low++;
                }
                while (values[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    double swapped = values[low];
                    values[low++] = values[high];
                    values[high--] = swapped;
                }
            }
            if (wanted <= high) {
                to = high;
            } else if (wanted >= low) {
                from = low;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}
