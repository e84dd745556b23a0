package io.github.photospec.export;

import io.github.photospec.PhotoChecker;
import io.github.photospec.contract.ReviewSamples;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.testing.ForkedJava;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        return ForkedJava.of(
                        List.of(heap),
                        ForkedExport.class,
                        String.valueOf(photos),
                        folder.toString(),
                        String.valueOf(stop))
                .redirectErrorStream(true)
                .start();
    }

    /**
     * Exports.
     *
     * @param args how many photos; the folder; the number of the photo before which it stands still, 0 for none; and the layout,
     *     {@link ZipLayout#WHOLE} if nothing is said
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
        ReviewDesk desk =
                ReviewDesk.of(school.reviews(), store, PhotoChecker.of(PhotoInspector.create()), Clock.systemUTC());
        ExportResult result = ExportPackage.of(desk, store, School.BY_ID)
                .withLayout(args.length > 3 ? ZipLayout.valueOf(args[3]) : ZipLayout.WHOLE)
                .write(School.OFFICE, School.ALL, Path.of(args[1]));
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
