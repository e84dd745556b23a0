package io.github.photospec.export;

import io.github.photospec.PhotoChecker;
import io.github.photospec.contract.ReviewSamples;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.spec.SpecCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** An export in a process of its own: of how many photos, to which folder, and before which of them it stands still. */
@SuppressWarnings("SystemOut") // It tells its parent by its output how far it is.
final class ForkedExport {
    static final String STANDS_STILL = "stands still";
    static final int PHOTO_BYTES = 20_000;

    private ForkedExport() {}

    /** Starts one. */
    static Process start(String heap, int photos, Path folder, int stop) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        heap,
                        "-cp",
                        classPath(),
                        ForkedExport.class.getName(),
                        String.valueOf(photos),
                        folder.toString(),
                        String.valueOf(stop))
                .redirectErrorStream(true)
                .start();
    }

    /** Surefire runs tests on the module path; the other process has everything on its class path. */
    private static String classPath() {
        List<String> parts = new ArrayList<>();
        parts.add(Path.of("target", "classes").toAbsolutePath().toString());
        parts.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        parts.add(Objects.requireNonNullElse(System.getProperty("jdk.module.path"), ""));
        parts.add(System.getProperty("java.class.path", ""));
        return String.join(File.pathSeparator, parts);
    }

    /**
     * Exports.
     *
     * @param args how many photos; the folder; the number of the photo before which it stands still, 0 for none
     */
    public static void main(String[] args) throws IOException {
        int photos = Integer.parseInt(args[0]);
        int stop = Integer.parseInt(args[2]);
        School school = new School();
        for (int number = 0; number < photos; number++) {
            PhotoId id = ReviewSamples.photo("forked " + number);
            school.approved(School.key(number), School.student(number, School.SOFTWARE), id);
        }
        PhotoStore store = new EventfulPhotoStore(new EndlessStore(), read -> {
            if (read == stop) {
                System.out.println(STANDS_STILL);
                // Nobody writes to it: this takes until somebody kills the process.
                System.in.readAllBytes();
            }
        });
        ReviewDesk desk = ReviewDesk.of(
                school.reviews(),
                store,
                PhotoChecker.of(PhotoInspector.create()),
                SpecCatalog.bundled(),
                Clock.systemUTC());
        ExportResult result =
                ExportPackage.of(desk, store, School.BY_ID).write(School.OFFICE, School.ALL, Path.of(args[1]));
        System.out.println(result);
    }

    /** Has a photo for every id: as many as any memory cannot hold. */
    private static final class EndlessStore implements PhotoStore {
        @Override
        public Optional<byte[]> get(PhotoId id) {
            byte[] photo = new byte[PHOTO_BYTES];
            new Random(id.hashCode()).nextBytes(photo);
            return Optional.of(photo);
        }

        @Override
        public PhotoId put(byte[] photo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean delete(PhotoId id, Instant putBefore) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forEach(Consumer<PhotoId> action) {
            throw new UnsupportedOperationException();
        }
    }
}
