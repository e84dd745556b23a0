package io.github.photospec.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command and the job, as users start them. */
final class Programs {
    private static final Path COMMAND = Path.of("..", "bulk-check", "target", "photo-spec.jar");

    private Programs() {}

    /** The JSON lines of {@code photo-spec check}. */
    static List<String> command(Path output, List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-jar", COMMAND.toString(), "check", "--format", "jsonl", "--lang", "en"));
        line.addAll(List.of("--progress", "never"));
        line.addAll(arguments);
        new ProcessBuilder(line)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Files.readAllLines(output);
    }

    /** Starts the job in JVMs of its own; what it says goes to this file. */
    static Process job(Path output, String master, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("bash", "local-cluster.sh"));
        line.addAll(arguments);
        ProcessBuilder job = new ProcessBuilder(line);
        job.environment().put("JAVA_HOME", System.getProperty("java.home"));
        job.environment().put("MASTER", master);
        File said = output.toFile();
        return job.redirectErrorStream(true).redirectOutput(said).start();
    }
}
