package io.github.photospec.export;

import static io.github.photospec.export.School.ALL;
import static io.github.photospec.export.School.OFFICE;
import static io.github.photospec.export.School.SOFTWARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends an export before its time: nothing is in its place, or the old export. */
class InterruptedExportTest {
    private static final int PHOTOS = 30;

    private final School school =
            new School().approved(SOFTWARE, IntStream.range(0, PHOTOS).toArray());

    @TempDir
    private Path around;

    private Path folder;

    @BeforeEach
    void place() {
        folder = around.resolve("export");
    }

    @Test
    void a_store_that_fails_at_any_photo_leaves_nothing() throws IOException {
        for (int failing = 1; failing <= PHOTOS; failing++) {
            ExportPackage export = failingAt(failing);

            assertThatIOException()
                    .isThrownBy(() -> export.write(OFFICE, ALL, folder))
                    .withMessage("The disk is gone");

            assertThat(names()).containsExactly(".export.photo-spec-lock");
        }
    }

    @Test
    void a_store_that_fails_leaves_the_old_export_as_it_was() throws IOException {
        school.export().write(OFFICE, ALL, folder);
        byte[] before = Files.readAllBytes(folder.resolve("photos.zip"));
        ExportPackage export = failingAt(PHOTOS);

        assertThatIOException().isThrownBy(() -> export.write(OFFICE, ALL, folder));

        assertThat(folder.resolve("photos.zip")).hasBinaryContent(before);
        assertThat(names()).containsExactlyInAnyOrder("export", ".export.photo-spec-lock");
    }

    @Test
    void an_interrupted_thread_ends_the_export_and_stays_interrupted() throws IOException {
        Thread exporting = Thread.currentThread();
        ExportPackage export = ExportPackage.of(
                school.desk(),
                new EventfulPhotoStore(school.photos(), read -> {
                    if (read == PHOTOS / 2) {
                        exporting.interrupt();
                    }
                }),
                School.BY_ID);

        try {
            assertThatIOException().isThrownBy(() -> export.write(OFFICE, ALL, folder));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }

        assertThat(names()).containsExactly(".export.photo-spec-lock");
    }

    @Test
    void no_thread_outlives_an_export() throws IOException {
        ExportPackage export = failingAt(PHOTOS / 2);

        assertThatIOException().isThrownBy(() -> export.write(OFFICE, ALL, folder));

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain(Threads.NAME);
    }

    @Test
    void whoever_listens_may_end_it() throws IOException {
        ExportPackage export = school.export().withProgress((done, total) -> {
            throw new IllegalStateException("enough");
        });

        assertThatIllegalStateException().isThrownBy(() -> export.write(OFFICE, ALL, folder));

        assertThat(names()).containsExactly(".export.photo-spec-lock");
    }

    @Test
    @Timeout(60)
    void a_killed_process_leaves_nothing_in_the_place_and_the_next_export_clears_away_behind_it()
            throws IOException, InterruptedException {
        killInTheMiddle();

        assertThat(folder).doesNotExist();
        assertThat(names()).contains(".export.photo-spec-draft");

        school.export().write(OFFICE, ALL, folder);

        assertThat(new Exported(folder).zip("photos.zip")).hasSize(PHOTOS);
        assertThat(names()).containsExactlyInAnyOrder("export", ".export.photo-spec-lock");
    }

    @Test
    @Timeout(60)
    void a_killed_process_leaves_the_old_export_as_it_was() throws IOException, InterruptedException {
        school.export().write(OFFICE, ALL, folder);
        byte[] before = Files.readAllBytes(folder.resolve("photos.zip"));

        killInTheMiddle();

        assertThat(folder.resolve("photos.zip")).hasBinaryContent(before);
    }

    @Test
    @Timeout(120)
    void ten_thousand_photos_need_no_more_than_128_megabytes() throws IOException, InterruptedException {
        Process process = ForkedExport.start("-Xmx128m", 10_000, folder, 0);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.lines()).containsExactly("10000 photos in 1 zips, 0 left out");
        }

        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("photos.zip"))
                .satisfies(zip -> assertThat(Files.size(zip)).isGreaterThan(10_000L * ForkedExport.PHOTO_BYTES));
    }

    private void killInTheMiddle() throws IOException, InterruptedException {
        Process process = ForkedExport.start("-Xmx64m", 200, folder, 100);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo(ForkedExport.STANDS_STILL);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private ExportPackage failingAt(int failing) throws IOException {
        return ExportPackage.of(
                school.desk(),
                new EventfulPhotoStore(school.photos(), read -> {
                    if (read == failing) {
                        throw new IOException("The disk is gone");
                    }
                }),
                School.BY_ID);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(around)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList().stream();
        }
    }
}
