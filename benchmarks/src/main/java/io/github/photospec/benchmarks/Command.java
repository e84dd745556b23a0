package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code photo-spec check} in a process of its own.
 *
 * @param java options of its virtual machine
 * @param depth how far it checks
 * @param threads how many photos it checks at a time
 */
record Command(List<String> java, Depth depth, int threads) {
    private static final Path JAR = Path.of("examples/bulk-check/target/photo-spec.jar");

    /** The command line, as somebody would type it at the top of the checkout. */
    List<String> line(Path folder) {
        List<String> line = new ArrayList<>(List.of("java"));
        line.addAll(java);
        line.addAll(List.of("-jar", JAR.toString(), "check", folder.toString(), "--spec", Photos.SPEC));
        line.addAll(List.of("--format", "jsonl", "--progress", "never", "--jobs", Integer.toString(threads)));
        line.addAll(depth.options());
        return line;
    }

    /** Starts it; its lines are read by the caller. */
    Process start(Path folder) throws IOException {
        return builder(folder).start();
    }

    /**
     * How long it takes from its start to its end.
     *
     * @throws IOException if it did not check every photo
     */
    double seconds(Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                builder(folder).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        requireGood(process.waitFor());
        return (System.nanoTime() - start) / 1e9;
    }

    private ProcessBuilder builder(Path folder) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IOException("There is no " + JAR + " here: run this at the top of a checkout that was packaged");
        }
        List<String> line = line(folder);
        line.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** 0 says that all photos passed, 1 that some did not. */
    static void requireGood(int exitCode) throws IOException {
        if (exitCode > 1) {
            throw new IOException("The command ended with " + exitCode);
        }
    }
}
