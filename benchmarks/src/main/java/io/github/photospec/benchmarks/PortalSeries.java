package io.github.photospec.benchmarks;

import java.util.Arrays;

/** Many times of one kind, in milliseconds. */
final class PortalSeries {
    private double[] millis = new double[256];
    private int count;

    void add(double value) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = value;
    }

    void addAll(PortalSeries other) {
        for (int index = 0; index < other.count; index++) {
            add(other.millis[index]);
        }
    }

    int count() {
        return count;
    }

    /** The value that this share of all does not exceed; 0 if there are none. */
    double quantile(double share) {
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (share * count))];
    }
}
