package io.github.photospec.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed again and again comes to the end that it would have come to undisturbed. */
@Tag("long")
class KilledRunIT {
    private static final int KILLS = 10;
    private static final int SITTERS = 10;
    private static final int PHOTOS = 500;

    @TempDir
    private Path folder;

    @BeforeEach
    void photos() {
        for (int i = 0; i < PHOTOS; i++) {
            int sitter = i % SITTERS;
            byte[] photo = i < SITTERS ? painted(sitter) : read(file(sitter));
            CommandRun.write(file(i), i % 50 == 49 ? Arrays.copyOf(photo, photo.length / 2) : photo);
        }
    }

    @Test
    void ten_kills_change_nothing() throws Exception {
        int killed = 0;
        Random moments = new Random(6);
        for (int i = 0; i < KILLS; i++) {
            Process process = command("killed", true).start();
            if (!process.waitFor(1500 + moments.nextInt(2500), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        assertThat(Files.readAllLines(folder.resolve("killed/journal"), ISO_8859_1))
                .hasSizeGreaterThan(PHOTOS / 25);
        int last = command("killed", true).start().waitFor();
        int undisturbed = command("undisturbed", false).start().waitFor();

        assertThat(killed).isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(last).isEqualTo(undisturbed).isEqualTo(1);
        Map<String, String> expected = outputs("undisturbed");
        Map<String, String> outputs = outputs("killed");
        assertThat(outputs.keySet()).hasSizeGreaterThan(PHOTOS - PHOTOS / 10).isEqualTo(expected.keySet());
        outputs.forEach((file, content) -> assertThat(content).as(file).isEqualTo(expected.get(file)));
    }

    private ProcessBuilder command(String name, boolean resumed) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("photospec.jar"),
                "check",
                "photos",
                "--spec",
                "hn-student-cet-pretco",
                "--lang",
                "en",
                "--format",
                "jsonl",
                "--report",
                name + "/report"));
        if (resumed) {
            command.addAll(List.of("--journal", name + "/journal", "--resume"));
        }
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(place.resolve("results.jsonl").toFile())
                .redirectError(place.resolve("told.txt").toFile());
    }

    /** What the run left, but for its journal; workbooks are archives, and equal byte for byte all the same. */
    private Map<String, String> outputs(String name) throws IOException {
        Path place = folder.resolve(name);
        Map<String, String> outputs = new TreeMap<>();
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String relative = place.relativize(file).toString();
                if (!relative.startsWith("journal") && !relative.startsWith(".")) {
                    outputs.put(relative, Files.readString(file, ISO_8859_1));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        outputs.computeIfPresent("told.txt", (file, told) -> told.replace(name + "/report", "report"));
        assertThat(outputs.get("told.txt")).contains("Report: report").doesNotContain("defect");
        return outputs;
    }

    private Path file(int index) {
        return folder.resolve("photos/class-" + index % 5 + "/p" + index + ".jpg");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] painted(int seed) {
        return JpegWriter.standard()
                .write(PortraitPainter.standard()
                        .paint(Sitter.random(seed), Backdrop.white(), 180, 240)
                        .image());
    }
}
