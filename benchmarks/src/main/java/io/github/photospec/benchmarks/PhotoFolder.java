package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Folders of painted uploads. */
final class PhotoFolder {
    private static final int PAINTED = 20;

    private PhotoFolder() {}

    /** A temporary folder with this many files, of twenty people in turn. */
    static Path create(int files) throws IOException {
        Path folder = Files.createTempDirectory("photo-spec-benchmark");
        byte[][] photos = new byte[Math.min(PAINTED, files)][];
        for (int i = 0; i < photos.length; i++) {
            photos[i] = Photos.upload(i);
        }
        for (int i = 0; i < files; i++) {
            String name = String.format(Locale.ROOT, "%07d.jpg", i);
            Files.write(folder.resolve(name), photos[i % photos.length]);
        }
        return folder;
    }

    /** The files of a folder, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** With the folders in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
