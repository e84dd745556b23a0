package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What a photo costs in small folders and in large ones, on one thread, in turn. Small folders are checked as often as it takes to
 * check as many photos as the largest has. Beside it stands what reading and hashing cost in the same folder: more files than the
 * processor's caches hold cost more, whoever reads them.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
final class SizeScaling {
    private SizeScaling() {}

    static void print(Depth depth, int rounds, List<Integer> sizes) throws IOException, InterruptedException {
        int largest = Collections.max(sizes);
        List<Path> folders = new ArrayList<>();
        try (Engine engine = Engine.of(depth)) {
            List<Rounds.Way> ways = new ArrayList<>();
            for (int size : sizes) {
                Path folder = PhotoFolder.create(size);
                folders.add(folder);
                List<Path> files = PhotoFolder.files(folder);
                int passes = largest / size;
                ways.add(() -> micros(files, passes, () -> engine.check(files, 1)));
                ways.add(() -> micros(files, passes, () -> readAndHash(files)));
            }
            Rounds.of(1, ways.subList(0, 2)); // Warming up.
            print(depth, sizes, rounds, Rounds.of(rounds, ways));
        } finally {
            for (Path folder : folders) {
                PhotoFolder.delete(folder);
            }
        }
    }

    private static void print(Depth depth, List<Integer> sizes, int rounds, Rounds measured) {
        System.out.printf(Locale.ROOT, "%s, one thread, medians of %d rounds:%n%n", depth.words(), rounds);
        System.out.println(
                "| photos | µs a photo | against the first | reading and SHA-256 alone | against the first |");
        System.out.println("|---|---|---|---|---|");
        for (int at = 0; at < sizes.size(); at++) {
            int check = 2 * at;
            int floor = check + 1;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %s | %.2f | %s |%n",
                    sizes.get(at),
                    measured.median(check),
                    at == 0 ? "" : measured.ratio(check, 0),
                    measured.median(floor),
                    at == 0 ? "" : measured.ratio(floor, 1));
        }
    }

    private static double micros(List<Path> files, int passes, Pass pass) throws IOException {
        long start = System.nanoTime();
        for (int done = 0; done < passes; done++) {
            pass.run();
        }
        return (System.nanoTime() - start) / 1e3 / passes / files.size();
    }

    private static void readAndHash(List<Path> files) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                sha256.digest(Files.readAllBytes(file));
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @FunctionalInterface
    private interface Pass {
        void run() throws IOException;
    }
}
