package io.github.photospec.benchmarks;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files a second over the same folder of 1,000 uploads: photo-spec's file rules in process, against the commands that
 * schools' scripts use. One thread each; the best pass counts, because the first ones warm caches.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class Peers {
    private static final int FILES = 1000;
    private static final int PASSES = 5;

    /** In process means warm: the just-in-time compiler needs some seconds. */
    private static final int WARM_PASSES = 200;

    private static final double NANOS = 1e9;

    private Peers() {}

    /**
     * Prints a table.
     *
     * @param args not used
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = PhotoFolder.create(FILES);
        try {
            List<Path> files = list(folder);
            double ours = ours(files);
            row("photo-spec, file rules and SHA-256", OptionalDouble.of(ours), ours);
            row(
                    "identify -format '%m %w %h %x %y %Q'",
                    command(files, "identify", "-format", "%m %w %h %x %y %Q\n"), ours);
            row("jpeginfo -c", command(files, "jpeginfo", "-c"), ours);
        } finally {
            PhotoFolder.delete(folder);
        }
    }

    private static void row(String name, OptionalDouble perSecond, double ours) {
        System.out.println(
                perSecond.isEmpty()
                        ? name + ": skipped, the command is not installed"
                        : String.format(
                                Locale.ROOT,
                                "%-40s %10.0f files/s   photo-spec is %.1f times as fast",
                                name,
                                perSecond.getAsDouble(),
                                ours / perSecond.getAsDouble()));
    }

    private static double ours(List<Path> files) {
        PhotoChecker checker = PhotoChecker.of(
                PhotoInspector.create().withDepth(InspectionDepth.FILE).withSha256(true));
        BulkChecker bulk = BulkChecker.of(checker, Photos.spec()).withJobs(1);
        return IntStream.range(0, WARM_PASSES)
                .mapToDouble(pass -> {
                    long reports = 0;
                    long start = System.nanoTime();
                    try (BulkRun run =
                            bulk.run(files.stream().map(BulkPhoto::of).iterator())) {
                        while (run.hasNext()) {
                            reports += run.next().report().isPresent() ? 1 : 0;
                        }
                    }
                    return reports * NANOS / (System.nanoTime() - start);
                })
                .max()
                .orElseThrow();
    }

    private static OptionalDouble command(List<Path> files, String... words) throws IOException, InterruptedException {
        if (!isInstalled(words[0])) {
            return OptionalDouble.empty();
        }
        List<String> line = new ArrayList<>(List.of(words));
        files.forEach(file -> line.add(file.toString()));
        double best = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(words[0] + " failed");
            }
            best = Math.max(best, files.size() * NANOS / (System.nanoTime() - start));
        }
        return OptionalDouble.of(best);
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
