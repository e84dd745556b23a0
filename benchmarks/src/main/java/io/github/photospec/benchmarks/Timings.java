package io.github.photospec.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long things took. */
final class Timings {
    private long[] nanos = new long[1024];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    /** All of these together. */
    static Timings of(List<Timings> parts) {
        Timings all = new Timings();
        for (Timings part : parts) {
            for (int index = 0; index < part.count; index++) {
                all.add(part.nanos[index]);
            }
        }
        Arrays.sort(all.nanos, 0, all.count);
        return all;
    }

    int count() {
        return count;
    }

    private double millis(double share) {
        return count == 0 ? 0 : nanos[Math.min(count - 1, (int) (share * count))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "median %.1f ms, p95 %.1f ms, p99 %.1f ms", millis(0.5), millis(0.95), millis(0.99));
    }
}
