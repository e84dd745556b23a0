package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long the campus portal takes from the command to its first answer, on H2 with its tables there: from its jar, and by its script. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class PortalStarts {
    private static final Path SCRIPT = Path.of("examples/campus-portal/campus-portal.sh");
    private static final int ROUNDS = 9;
    private static final double NANOS = 1e9;

    private PortalStarts() {}

    /**
     * Prints times. Nothing of the first start of each is counted.
     *
     * @param args how many rounds, 9 if nothing is said
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        if (!Files.exists(PortalLoad.JAR)) {
            throw new IOException(
                    "There is no " + PortalLoad.JAR + " here: run this at the top of a checkout that was packaged");
        }
        System.out.println(Machine.heading());
        Path folder = Files.createTempDirectory("portal-starts");
        try {
            List<String> jar = PortalProcess.jar(PortalLoad.JAR);
            List<String> script = List.of(SCRIPT.toAbsolutePath().toString());
            seconds(jar, folder);
            seconds(script, folder);
            Rounds measured = Rounds.of(rounds, List.of(() -> seconds(jar, folder), () -> seconds(script, folder)));
            print("java -jar", measured, 0);
            print(SCRIPT.getFileName().toString(), measured, 1);
            System.out.printf(Locale.ROOT, "the script over the jar: %s%n", measured.ratio(1, 0));
        } finally {
            PhotoFolder.delete(folder);
        }
        System.out.printf(Locale.ROOT, "%nLoad at the end: %.2f%n", Machine.load());
    }

    private static void print(String what, Rounds measured, int way) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f s, %.1f to %.1f s%n",
                what,
                measured.median(way),
                measured.lowest(way),
                measured.highest(way));
    }

    private static double seconds(List<String> command, Path folder) throws IOException, InterruptedException {
        Map<String, String> settings =
                Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", PortalProcess.MEMORY);
        long start = System.nanoTime();
        PortalProcess portal = PortalProcess.start(command, settings, folder);
        double seconds = (System.nanoTime() - start) / NANOS;
        portal.close();
        return seconds;
    }
}
