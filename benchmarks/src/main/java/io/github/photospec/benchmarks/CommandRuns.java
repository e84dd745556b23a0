package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The whole command: how long until the first verdict, and what it adds to the engine that is in it. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class CommandRuns {
    private static final int STARTS = 15;
    private static final double WARMING_SECONDS = 10;

    private CommandRuns() {}

    /**
     * Prints start-up times, or the command's time against the engine's.
     *
     * @param args nothing, for start-up times; or {@code file}, {@code pixels} or {@code vision}, how many photos, and how many
     *     rounds, for example {@code vision 2000 5}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println(Machine.heading());
        System.out.println("Command: CommandRuns " + String.join(" ", args));
        System.out.println();
        if (args.length == 0) {
            starts(Depth.PIXELS);
            starts(Depth.VISION);
        } else {
            againstEngine(Depth.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
        System.out.printf(Locale.ROOT, "%nLoad at the end: %.2f%n", Machine.load());
    }

    private static void starts(Depth depth) throws IOException, InterruptedException {
        Path folder = PhotoFolder.create(1);
        try {
            Command command = new Command(List.of(), depth, 1);
            command.seconds(folder); // Native code is unpacked once on a machine.
            Rounds measured = Rounds.of(STARTS, List.of(() -> command.seconds(folder)));
            System.out.printf(
                    Locale.ROOT,
                    "start to verdict, one photo, %s, %d runs: median %.2f s, worst %.2f s%n",
                    depth.words(),
                    STARTS,
                    measured.median(0),
                    measured.highest(0));
        } finally {
            PhotoFolder.delete(folder);
        }
    }

    /** The same photos with as many threads and as large a heap: the command anew each time, and the engine here, which is warm. */
    private static void againstEngine(Depth depth, int photos, int rounds) throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        Path folder = PhotoFolder.create(photos);
        Path single = PhotoFolder.create(1);
        try (Engine engine = Engine.of(depth)) {
            Command command =
                    new Command(List.of("-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m"), depth, threads);
            System.out.println("`" + String.join(" ", command.line(Path.of("FOLDER"))) + "`");
            System.out.println();
            List<Path> files = PhotoFolder.files(folder);
            command.seconds(single);
            engine.perSecond(files.subList(0, Math.min(files.size(), 200)), threads, WARMING_SECONDS);
            Rounds measured = Rounds.of(
                    rounds,
                    List.of(
                            () -> seconds(engine, files, threads),
                            () -> command.seconds(folder),
                            () -> command.seconds(single)));
            print(depth, photos, threads, measured);
        } finally {
            PhotoFolder.delete(folder);
            PhotoFolder.delete(single);
        }
    }

    private static double seconds(Engine engine, List<Path> files, int threads) {
        long start = System.nanoTime();
        engine.check(files, threads);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(Depth depth, int photos, int threads, Rounds measured) {
        double engine = measured.median(0);
        double start = measured.median(2);
        System.out.printf(Locale.ROOT, "%,d photos, %s, %d threads, medians:%n%n", photos, depth.words(), threads);
        System.out.println("| | seconds | photos/s | against the engine |");
        System.out.println("|---|---|---|---|");
        row("engine in this process, warm", engine, photos / engine, "");
        row("whole command, its start in it", measured.median(1), photos / measured.median(1), measured.ratio(1, 0));
        row("start: the command with one photo", start, 1 / start, "");
        double rest = measured.median(1) - start;
        row("command without its start", rest, (photos - 1) / rest, String.format(Locale.ROOT, "%.2f", rest / engine));
    }

    private static void row(String what, double seconds, double perSecond, String ratio) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.1f | %s |%n", what, seconds, perSecond, ratio);
    }
}
