package io.github.photospec.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_not_there_before_it_is_kept() throws IOException {
        Path target = folder.resolve("a.png");

        try (WholeFile file = WholeFile.open(target)) {
            file.out().write(1);
            assertThat(target).doesNotExist();
            file.keep();
        }

        assertThat(target).hasBinaryContent(new byte[] {1});
        assertThat(names()).containsExactly("a.png");
    }

    @Test
    void what_was_there_stays_if_the_new_file_is_not_kept() throws IOException {
        Path target = Files.writeString(folder.resolve("a.png"), "old");

        try (WholeFile file = WholeFile.open(target)) {
            file.out().write(1);
        }

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.png");
    }

    @Test
    void what_was_there_is_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("a.png"), "old");

        WholeFile.write(target, new byte[] {7});

        assertThat(target).hasBinaryContent(new byte[] {7});
    }

    @Test
    void a_draft_is_hidden() throws IOException {
        try (WholeFile file = WholeFile.open(folder.resolve("a.png"))) {
            file.out().write(1);

            assertThat(names()).singleElement().asString().startsWith(".");
        }
    }

    @Test
    void it_is_readable_by_its_owner_alone() throws IOException {
        Path target = folder.resolve("a.png");

        WholeFile.write(target, new byte[0]);

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_is_not_replaced_by_a_file() {
        assertThatIOException().isThrownBy(() -> WholeFile.open(folder));
    }

    @Test
    void nothing_is_written_in_a_folder_that_is_not_there() {
        assertThatIOException()
                .isThrownBy(() -> WholeFile.open(folder.resolve("none").resolve("a.png")));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
