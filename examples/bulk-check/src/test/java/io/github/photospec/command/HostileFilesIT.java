package io.github.photospec.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole command over files made to break decoders, in a heap that a careless one would fill. */
class HostileFilesIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"hostile, 1", "hostile, 4", "metadata, 4"})
    void every_file_gets_a_report_in_256_megabytes(String set, int jobs) throws Exception {
        Path files = SharedData.require(set);
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        System.getProperty("photospec.jar"),
                        "check",
                        files.toString(),
                        "--spec",
                        "hn-student-cet-pretco",
                        "--format",
                        "jsonl",
                        "--jobs",
                        Integer.toString(jobs)))
                .redirectError(errors.toFile())
                .start();

        List<String> rows = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).as(Files.readString(errors)).isEqualTo(1);
        assertThat(rows)
                .hasSize((int) photos(files))
                .allSatisfy(row -> assertThat(row).contains("\"verdict\":"));
        assertThat(errors).content().doesNotContain("Exception").doesNotContain("OutOfMemory");
    }

    private static long photos(Path files) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            return all.filter(file -> !file.toString().endsWith(".csv")).count();
        }
    }
}
