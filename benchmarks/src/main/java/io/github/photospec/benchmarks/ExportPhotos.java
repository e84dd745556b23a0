package io.github.photospec.benchmarks;

import io.github.photospec.PhotoChecker;
import io.github.photospec.contract.ReviewSamples;
import io.github.photospec.export.ExportPackage;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Student;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.review.Actor;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.InMemoryReviewStore;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.SchoolClass;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An export against copying the same photos' bytes into a zip file, in turn, out of one {@link DirectoryPhotoStore} on a disk.
 * Both end when what they wrote is on the disk.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class ExportPhotos {
    private static final int PAINTED = 50;
    private static final int ROUNDS = 9;
    private static final int WARM_ROUNDS = 2;
    private static final String CAMPAIGN = "cet-2026-12";
    private static final SchoolClass CLASS = new SchoolClass("软件学院", "2024", "软件技术", "软件2401班");

    private ExportPhotos() {}

    /**
     * Prints medians and their ratio, and what deflating would cost.
     *
     * @param args how many photos, for example 10000; the folder to work in, if not the system's for temporary files
     */
    public static void main(String[] args) throws IOException {
        int photos = Integer.parseInt(args[0]);
        Path folder = args.length > 1
                ? Files.createTempDirectory(Path.of(args[1]), "export")
                : Files.createTempDirectory("export");
        DirectoryPhotoStore store = DirectoryPhotoStore.open(folder.resolve("store"), Clock.systemUTC());
        List<PhotoId> ids = fill(store, photos);
        ExportPackage export = ExportPackage.of(desk(store, ids), store, PhotoNaming.of("{id}.jpg"));
        Path copy = folder.resolve("copy.zip");
        double[] ours = new double[ROUNDS];
        double[] floor = new double[ROUNDS];
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            double copied = seconds(() -> copy(folder.resolve("store"), ids, copy, true));
            double exported = seconds(
                    () -> export.write(Actor.office("office"), ReviewQuery.of(CAMPAIGN), folder.resolve("exported")));
            if (round >= 0) {
                floor[round] = copied;
                ours[round] = exported;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d photos, medians of %d: copy %.2f s, export %.2f s, ratio %.2f; ratios by round %s%n",
                photos,
                ROUNDS,
                median(floor),
                median(ours),
                median(ours) / median(floor),
                ratios(ours, floor));
        long stored = Files.size(copy);
        double deflating = seconds(() -> copy(folder.resolve("store"), ids, copy, false));
        System.out.printf(
                Locale.ROOT,
                "deflated instead of stored: %.1f times as long, %.1f %% smaller%n",
                deflating / median(floor),
                100 - 100.0 * Files.size(copy) / stored);
        delete(folder);
    }

    private static List<PhotoId> fill(DirectoryPhotoStore store, int photos) throws IOException {
        byte[][] painted = new byte[PAINTED][];
        for (int i = 0; i < PAINTED; i++) {
            painted[i] = Photos.upload(i);
        }
        List<PhotoId> ids = new ArrayList<>();
        for (int i = 0; i < photos; i++) {
            // Bytes behind the picture make every photo another one.
            byte[] photo = Arrays.copyOf(painted[i % PAINTED], painted[i % PAINTED].length + Integer.BYTES);
            ByteBuffer.wrap(photo).putInt(photo.length - Integer.BYTES, i);
            ids.add(store.put(photo));
        }
        return ids;
    }

    private static ReviewDesk desk(DirectoryPhotoStore photos, List<PhotoId> ids) {
        ReviewStore reviews = new InMemoryReviewStore();
        reviews.add(ReviewSamples.campaign(CAMPAIGN));
        for (int i = 0; i < ids.size(); i++) {
            Student student = ReviewSamples.student("学生" + i, CLASS)
                    .with(NameField.ID, String.format(Locale.ROOT, "4301022004010%05d", i));
            Review enrolled = ReviewSamples.enrolled(CAMPAIGN, String.format(Locale.ROOT, "2024%06d", i), student);
            reviews.enrol(List.of(enrolled));
            ReviewChange submitted = ReviewSamples.submit(enrolled, ids.get(i));
            reviews.save(submitted.before(), submitted.after());
            ReviewChange approved = ReviewSamples.change(
                    submitted.after(), ReviewSamples.event(ReviewAction.APPROVE, ReviewState.APPROVED, ids.get(i)));
            reviews.save(approved.before(), approved.after());
        }
        return ReviewDesk.of(reviews, photos, PhotoChecker.of(PhotoInspector.create()), Clock.systemUTC());
    }

    private static void copy(Path store, List<PhotoId> ids, Path target, boolean stored) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (PhotoId id : ids) {
                byte[] photo = Files.readAllBytes(
                        store.resolve(id.sha256().substring(0, 2)).resolve(id.sha256()));
                ZipEntry entry = new ZipEntry(id.sha256() + ".jpg");
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(photo);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(photo.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(photo);
                zip.closeEntry();
            }
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static String ratios(double[] ours, double[] floor) {
        return IntStream.range(0, ours.length)
                .mapToObj(round -> String.format(Locale.ROOT, "%.2f", ours[round] / floor[round]))
                .collect(Collectors.joining(" "));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
