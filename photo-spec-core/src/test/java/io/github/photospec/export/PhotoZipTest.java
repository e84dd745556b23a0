package io.github.photospec.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoZipTest {
    @TempDir
    private Path folder;

    @Test
    void more_photos_than_the_old_format_counts_are_all_there() throws IOException {
        Path file = folder.resolve("many.zip");
        int photos = 70_000;

        try (PhotoZip zip = PhotoZip.open(file)) {
            for (int number = 0; number < photos; number++) {
                zip.add(number + ".jpg", new byte[] {(byte) number});
            }
            zip.keep();
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(photos);
            assertThat(zip.getInputStream(zip.getEntry("69999.jpg")).readAllBytes())
                    .containsExactly((byte) 69_999);
        }
    }

    @Test
    void a_zip_that_is_not_kept_is_not_there() throws IOException {
        try (PhotoZip zip = PhotoZip.open(folder.resolve("half.zip"))) {
            zip.add("a.jpg", new byte[1]);
        }

        assertThat(folder).isEmptyDirectory();
    }
}
