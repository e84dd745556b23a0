package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.journal.RunJournal;
import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.fixture.DrawnVision;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkJournalTest {
    private static final int PHOTOS = 5;

    @TempDir
    private Path folder;

    private final AtomicInteger looks = new AtomicInteger();
    private PhotoSpec spec;
    private List<BulkPhoto> photos;

    @BeforeEach
    void some_photos() throws IOException {
        spec = SpecCatalog.bundled().require("hn-student-cet-pretco");
        photos = new ArrayList<>();
        for (int i = 0; i < PHOTOS; i++) {
            Path file = folder.resolve("p" + i + ".jpg");
            Files.write(file, i == 3 ? new byte[9] : ConformingPhoto.of(spec).bytes());
            photos.add(BulkPhoto.of(file));
        }
        photos.add(BulkPhoto.of(folder.resolve("none.jpg")));
    }

    @Test
    void a_second_run_looks_at_nothing_and_finds_the_same() throws IOException {
        List<BulkResult> first = run(checker("1"));

        List<BulkResult> second = run(checker("1"));

        assertThat(looks).hasValue(PHOTOS - 1);
        assertThat(second).extracting(BulkResult::report).isEqualTo(reports(first));
        assertThat(second.get(PHOTOS).failure()).isPresent();
    }

    @Test
    void pictures_are_made_again_where_they_are_wanted() throws IOException {
        List<BulkResult> first = run(checker("1").withThumbnails(report -> true).withPictureHashes());

        List<BulkResult> second =
                run(checker("1").withThumbnails(report -> true).withPictureHashes());

        assertThat(looks).hasValue(PHOTOS - 1);
        assertThat(second)
                .extracting(BulkResult::pictureHash)
                .isEqualTo(first.stream().map(BulkResult::pictureHash).toList());
        assertThat(second.get(0).pictureHash()).isPresent();
        SrgbImage thumbnail = second.get(0).thumbnail().orElseThrow().image();
        assertThat(thumbnail.argb(9, 9))
                .isEqualTo(first.get(0).thumbnail().orElseThrow().image().argb(9, 9));
    }

    @Test
    void a_file_that_changed_and_an_engine_that_changed_are_looked_at_again() throws IOException {
        run(checker("1"));
        Files.setLastModifiedTime(folder.resolve("p0.jpg"), FileTime.from(Instant.EPOCH));

        run(checker("1"));
        assertThat(looks).hasValue(PHOTOS - 1 + 1);

        run(checker("2"));
        assertThat(looks).hasValue(2 * (PHOTOS - 1) + 1);
    }

    @Test
    void a_specification_that_accepts_more_is_another_one() throws IOException {
        run(checker("1"));

        PhotoSpec lenient = spec.acceptingUndetermined(List.of("bareheaded"));
        List<BulkResult> results = run(BulkChecker.of(inspecting("1"), lenient));

        assertThat(looks).hasValue(2 * (PHOTOS - 1));
        assertThat(results).hasSize(PHOTOS + 1);
    }

    @Test
    void a_photo_that_hung_is_not_waited_for_again_unless_it_may_take_longer() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger opened = new AtomicInteger();
        Path file = folder.resolve("p0.jpg");
        photos.set(
                0,
                new BulkPhoto("hangs.jpg", PhotoInput.of("hangs.jpg", () -> {
                            opened.incrementAndGet();
                            try {
                                end.await();
                            } catch (InterruptedException told) {
                                Thread.currentThread().interrupt();
                            }
                            return Files.newInputStream(file);
                        }))
                        .withStamp(() -> FileStamp.of(file)));
        BulkChecker impatient = checker("1").withTimeLimit(Duration.ofSeconds(3));
        run(impatient);
        assertThat(opened).hasValue(1);

        List<BulkResult> again = run(impatient);
        assertThat(opened).hasValue(1);
        assertThat(again.get(0).failure().orElseThrow()).isInstanceOf(TimeLimitException.class);

        end.countDown();
        List<BulkResult> patient = run(checker("1").withTimeLimit(Duration.ofSeconds(60)));
        assertThat(patient.get(0).report()).isPresent();
    }

    private List<BulkResult> run(BulkChecker checker) throws IOException {
        try (RunJournal journal = RunJournal.resume(folder.resolve("journal"))) {
            return Runs.all(checker.withJobs(2).withJournal(journal).run(photos));
        }
    }

    private BulkChecker checker(String engine) {
        return BulkChecker.of(inspecting(engine), spec);
    }

    private PhotoChecker inspecting(String engine) {
        return PhotoChecker.of(PhotoInspector.create().withSha256(true).withVision(new Counting(engine)));
    }

    private static List<Object> reports(List<BulkResult> results) {
        return results.stream().<Object>map(BulkResult::report).toList();
    }

    private final class Counting implements VisionProvider {
        private final DrawnVision drawn = DrawnVision.frontal();
        private final String version;

        Counting(String version) {
            this.version = version;
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public void prepare() {
            // Nothing to load.
        }

        @Override
        public PortraitObservation observe(SrgbImage image) {
            looks.incrementAndGet();
            return drawn.observe(image);
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
