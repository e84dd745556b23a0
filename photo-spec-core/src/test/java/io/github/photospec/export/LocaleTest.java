package io.github.photospec.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.testing.ForkedJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes have Chinese names, and servers often a locale that has no bytes for them. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "C, BY_CLASS, 1, LC_ALL=C.UTF-8",
        "C, WHOLE, 0, 3 photos in 1 zips",
        "C.UTF-8, BY_CLASS, 0, 3 photos in 1 zips"
    })
    void a_name_that_cannot_be_written_is_told_with_what_to_do(String locale, ZipLayout layout, int end, String said)
            throws IOException, InterruptedException {
        Path folder = directory.resolve("export");
        ProcessBuilder export = ForkedJava.of(
                        List.of("-Dstdout.encoding=UTF-8"),
                        ForkedExport.class,
                        "3",
                        folder.toString(),
                        "0",
                        layout.name())
                .redirectErrorStream(true);
        export.environment().put("LC_ALL", locale);
        Process process = export.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.lines().collect(Collectors.joining("\n"))).contains(said);
        }

        assertThat(process.waitFor()).isEqualTo(end);
        assertThat(Files.exists(folder)).isEqualTo(end == 0);
    }
}
