package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every odd and broken file, of whatever format, gives an answer. */
@Timeout(120)
class HostileFilesTest {
    @Test
    void every_hostile_file_gives_an_answer() throws IOException {
        long answers = files().stream().map(HostileFilesTest::decode).count();

        assertThat(answers).isGreaterThan(200);
    }

    @Test
    void four_threads_at_a_time_get_the_same_answers() throws Exception {
        List<Path> files = files();
        List<String> alone = files.stream().map(HostileFilesTest::decode).toList();

        assertThat(inThreads(files)).isEqualTo(alone);
    }

    private static List<String> inThreads(List<Path> files) throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Path file : files) {
                answers.add(threads.submit(() -> decode(file)));
            }
            List<String> seen = new ArrayList<>();
            for (Future<String> answer : answers) {
                seen.add(answer.get());
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.require("hostile"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String decode(Path file) {
        byte[] bytes = read(file);
        Optional<ImageFormat> format = ImageFormat.detect(bytes);
        Optional<Header> header =
                format.flatMap(known -> Headers.read(bytes, known)).filter(found -> found.pixels() <= 50_000_000);
        if (header.isEmpty()) {
            return file.getFileName() + " without header";
        }
        Decoded decoded = PhotoDecoder.decode(bytes, format.orElseThrow(), header.get());
        return file.getFileName() + " " + decoded.outcome() + " " + decoded.complaints() + " " + decoded.convertedFrom()
                + (decoded.profileIgnored() ? " profile ignored" : "");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
