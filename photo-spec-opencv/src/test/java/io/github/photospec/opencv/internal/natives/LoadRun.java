package io.github.photospec.opencv.internal.natives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link LoadMain} in a new JVM, with these system properties. */
final class LoadRun {
    private final List<String> command = new ArrayList<>();

    LoadRun() {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    LoadRun with(String property, Object value) {
        command.add("-D" + property + "=" + value);
        return this;
    }

    List<String> from(int threads) throws IOException, InterruptedException {
        command.addAll(List.of("-cp", Jars.all().classPath(), LoadMain.class.getName(), String.valueOf(threads)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
