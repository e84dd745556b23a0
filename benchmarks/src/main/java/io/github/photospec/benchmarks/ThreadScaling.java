package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** One thread against more, in turn, over the same folder in one warm process. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
final class ThreadScaling {
    private static final double SECONDS = 5;

    private ThreadScaling() {}

    static void print(Depth depth, int rounds) throws IOException, InterruptedException {
        int photos = photos(depth);
        Path folder = PhotoFolder.create(photos);
        try (Engine engine = Engine.of(depth)) {
            List<Path> files = PhotoFolder.files(folder);
            List<Integer> threads = new ArrayList<>(
                    new TreeSet<>(List.of(1, 2, Runtime.getRuntime().availableProcessors())));
            List<Rounds.Way> ways = threads.stream()
                    .<Rounds.Way>map(count -> () -> engine.perSecond(files, count, SECONDS))
                    .toList();
            Rounds.of(1, ways); // Warming up.
            Rounds measured = Rounds.of(rounds, ways);
            System.out.printf(
                    Locale.ROOT, "%s, %d files of 180 x 240, medians of %d rounds:%n%n", depth.words(), photos, rounds);
            System.out.println("| threads | photos/s (lowest to highest) | against one |");
            System.out.println("|---|---|---|");
            for (int way = 0; way < ways.size(); way++) {
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.1f (%.1f to %.1f) | %s |%n",
                        threads.get(way),
                        measured.median(way),
                        measured.lowest(way),
                        measured.highest(way),
                        way == 0 ? "" : measured.ratio(way, 0));
            }
        } finally {
            PhotoFolder.delete(folder);
        }
    }

    /** Some hundred milliseconds each time, so that the beginning and the end of a run, where threads wait, are not what is seen. */
    private static int photos(Depth depth) {
        return switch (depth) {
            case FILE -> 20_000;
            case PIXELS -> 5_000;
            case VISION -> 300;
        };
    }
}
