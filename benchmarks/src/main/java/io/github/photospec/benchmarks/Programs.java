package io.github.photospec.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Other programs of this machine. */
final class Programs {
    private Programs() {}

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The first line that a program says; empty if it is not there, or fails. */
    static Optional<String> firstLine(String... words) throws IOException, InterruptedException {
        if (!isInstalled(words[0]) && !Files.isExecutable(Path.of(words[0]))) {
            return Optional.empty();
        }
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.lines().toList();
            return process.waitFor() == 0 ? lines.stream().findFirst() : Optional.empty();
        }
    }

    /**
     * Runs a program on files, its output thrown away.
     *
     * @param good exit codes that say it did what it should
     */
    static void run(List<String> words, List<Path> files, Map<String, String> environment, Set<Integer> good)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(words);
        files.forEach(file -> line.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        if (!good.contains(code)) {
            throw new IOException(words.get(0) + " ended with " + code);
        }
    }
}
