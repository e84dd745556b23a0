package io.github.photospec.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much memory the command holds while it checks a large folder: its resident set, at every twentieth of the photos. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
final class MemoryScaling {
    private static final int PARTS = 20;

    private MemoryScaling() {}

    static void print(Depth depth, int photos, List<String> javaOptions) throws IOException, InterruptedException {
        Path folder = PhotoFolder.create(photos);
        try {
            Command command =
                    new Command(javaOptions, depth, Runtime.getRuntime().availableProcessors());
            System.out.println("`" + String.join(" ", command.line(Path.of("FOLDER"))) + "`");
            System.out.println();
            long start = System.nanoTime();
            Process process = command.start(folder);
            Map<Integer, Long> resident = follow(process, photos);
            Command.requireGood(process.waitFor());
            print(resident, photos, (System.nanoTime() - start) / 1e9);
        } finally {
            PhotoFolder.delete(folder);
        }
    }

    /** Megabytes after so many photos: the command writes a line for each. */
    private static Map<Integer, Long> follow(Process process, int photos) throws IOException {
        Map<Integer, Long> resident = new TreeMap<>();
        int step = Math.max(1, photos / PARTS);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int done = 1; lines.readLine() != null; done++) {
                if (done % step == 0) {
                    resident.put(done, residentKilobytes(process.pid()) / 1024);
                }
            }
        }
        if (!resident.containsKey(photos - photos % step)) {
            throw new IOException("The command wrote fewer lines than there are photos");
        }
        return resident;
    }

    private static void print(Map<Integer, Long> resident, int photos, double seconds) {
        // Of a process that is just ending nothing is told.
        resident.values().removeIf(megabytes -> megabytes == 0);
        if (resident.isEmpty()) {
            System.out.println("This system has no /proc that tells how much memory a process holds.");
            return;
        }
        System.out.println("| photos | resident, MB |");
        System.out.println("|---|---|");
        resident.forEach((done, megabytes) -> System.out.printf(Locale.ROOT, "| %,d | %d |%n", done, megabytes));
        int tenth = 2 * Math.max(1, photos / PARTS);
        long early = resident.getOrDefault(tenth, 0L);
        long late = resident.values().stream().reduce((before, after) -> after).orElse(0L);
        long most = resident.values().stream().mapToLong(Long::longValue).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%nAfter %,d photos %d MB, at the end %d MB: %.2f times as much; at most %d MB: %.2f times. %.0f photos/s.%n",
                tenth,
                early,
                late,
                (double) late / early,
                most,
                (double) most / early,
                photos / seconds);
    }

    /** Linux only: VmRSS of proc(5); 0 where there is none, or the process has ended. */
    private static long residentKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
