package io.github.photospec.opencv.accuracy;

import java.util.Arrays;
import java.util.List;

/** Means and percentiles. */
final class Statistics {
    private final double[] sorted;

    Statistics(List<Double> values) {
        this.sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
    }

    int size() {
        return sorted.length;
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    /** Between the two nearest, in proportion. */
    double percentile(double percent) {
        double at = percent / 100 * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
