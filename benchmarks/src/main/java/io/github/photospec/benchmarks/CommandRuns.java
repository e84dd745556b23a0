package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whole runs of the command: how long until the first verdict, and how much memory many photos take. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class CommandRuns {
    private static final Path JAR = Path.of("examples/bulk-check/target/photo-spec.jar");
    private static final int STARTS = 15;
    private static final int SAMPLE_MILLIS = 50;

    private CommandRuns() {}

    /**
     * Prints the median start-up time and the resident memory for folders of these sizes.
     *
     * @param args folder sizes, for example 10000 100000
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        starts("without vision", List.of("--no-vision"));
        starts("with vision", List.of());
        for (String size : args) {
            memory(Integer.parseInt(size));
        }
    }

    private static void starts(String what, List<String> arguments) throws IOException, InterruptedException {
        Path folder = PhotoFolder.create(1);
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            command(folder, List.of(), arguments).waitFor();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        PhotoFolder.delete(folder);
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "start to verdict %s, %d runs: median %.2f s, worst %.2f s%n",
                what,
                STARTS,
                seconds[STARTS / 2],
                seconds[STARTS - 1]);
    }

    private static void memory(int photos) throws IOException, InterruptedException {
        Path folder = PhotoFolder.create(photos);
        long start = System.nanoTime();
        Process process = command(folder, List.of("-Xmx128m"), List.of("--no-vision"));
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, residentKilobytes(process.pid()));
            Thread.sleep(SAMPLE_MILLIS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        PhotoFolder.delete(folder);
        System.out.printf(
                Locale.ROOT,
                "%d photos, file and pixel rules, -Xmx128m: exit code %d, peak resident %d MB, %.0f photos/s%n",
                photos,
                process.exitValue(),
                peak / 1024,
                photos / seconds);
    }

    private static Process command(Path folder, List<String> options, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-jar", JAR.toString(), "check", folder.toString(), "--spec", "hn-student-cet-pretco"));
        line.addAll(List.of("--format", "jsonl", "--progress", "never"));
        line.addAll(arguments);
        return new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Linux only: VmRSS of /proc/PID/status; 0 where there is none. */
    private static long residentKilobytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
