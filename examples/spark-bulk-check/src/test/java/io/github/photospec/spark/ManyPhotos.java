package io.github.photospec.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A folder of photos of {@value #SITTERS} people, good and bad in a fixed mix, with its manifest. */
final class ManyPhotos {
    private static final int SITTERS = 30;

    /** Each so many rows the same mix comes again. */
    private static final int MIX = 40;

    private final Path folder;
    private final List<String> missing = new ArrayList<>();
    private final List<String> manifest = new ArrayList<>(List.of("id,path,school"));

    private ManyPhotos(Path folder) {
        this.folder = folder;
    }

    static ManyPhotos in(Path folder, int rows) throws IOException {
        IntStream.range(0, SITTERS).parallel().forEach(PaintedPhotos::jpeg);
        Files.createDirectories(folder);
        ManyPhotos photos = new ManyPhotos(folder);
        for (int i = 0; i < rows; i++) {
            photos.add(i);
        }
        return photos;
    }

    private void add(int i) throws IOException {
        byte[] jpeg = PaintedPhotos.withComment(PaintedPhotos.jpeg(i % SITTERS), "photo " + i);
        Path file = file(i);
        switch (i % MIX) {
            case 3 -> Files.write(file, PaintedPhotos.truncated(jpeg));
            case 7 -> Files.write(file, PaintedPhotos.png(jpeg));
            case 11 -> Files.write(file, new byte[0]);
            case 13 -> Files.writeString(file, "not a photo");
            case 17 -> missing.add(file.toString());
            // The same file under another id.
            case 19 -> file = file(i - 1);
            case 23 -> Files.write(file, PaintedPhotos.encodedAgain(jpeg));
            default -> Files.write(file, jpeg);
        }
        manifest.add(String.format(Locale.ROOT, "S%05d,%s,%03d", i, file, i / 500));
    }

    private Path file(int i) {
        return folder.resolve(String.format(Locale.ROOT, "%05d.jpg", i));
    }

    Path folder() {
        return folder;
    }

    /** Paths of the manifest that no file is at. */
    List<String> missing() {
        return missing;
    }

    Path writeManifest(Path file) throws IOException {
        return Files.write(file, manifest, StandardCharsets.UTF_8);
    }
}
