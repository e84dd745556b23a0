package io.github.photospec.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several ways to do something that took turns, so that whatever else the machine did meets all of them. Every second round
 * goes backwards: none is always the first.
 */
final class Rounds {
    private final double[][] values;

    private Rounds(double[][] values) {
        this.values = values;
    }

    /** One value a way and round, all rounds after each other. */
    static Rounds of(int rounds, List<? extends Way> ways) throws IOException, InterruptedException {
        double[][] values = new double[ways.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < ways.size(); turn++) {
                int way = round % 2 == 0 ? turn : ways.size() - 1 - turn;
                values[way][round] = ways.get(way).measure();
            }
        }
        return new Rounds(values);
    }

    double median(int way) {
        return median(values[way]);
    }

    double lowest(int way) {
        return Arrays.stream(values[way]).min().orElseThrow();
    }

    double highest(int way) {
        return Arrays.stream(values[way]).max().orElseThrow();
    }

    /** One way's values over another's, round by round: what slowed a whole round down is not in it. */
    double[] ratios(int way, int floor) {
        return IntStream.range(0, values[way].length)
                .mapToDouble(round -> values[way][round] / values[floor][round])
                .toArray();
    }

    /** The median of the ratios, and every one of them. */
    String ratio(int way, int floor) {
        double[] ratios = ratios(way, floor);
        return String.format(
                Locale.ROOT,
                "%.2f (rounds: %s)",
                median(ratios),
                Arrays.stream(ratios)
                        .mapToObj(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                        .collect(Collectors.joining(" ")));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** What is measured once a round. */
    @FunctionalInterface
    interface Way {
        double measure() throws IOException, InterruptedException;
    }
}
