package io.github.photospec.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    @TempDir
    private Path around;

    private Path target;

    @BeforeEach
    void place() {
        target = around.resolve("export");
    }

    @Test
    void a_folder_is_not_there_before_it_is_kept() throws IOException {
        try (WholeFolder folder = WholeFolder.open(target, any -> false)) {
            Files.writeString(folder.draft().resolve("a"), "new");
            assertThat(target).doesNotExist();
            folder.keepDurably();
        }

        assertThat(target.resolve("a")).hasContent("new");
        assertThat(visible()).containsExactly("export");
    }

    @Test
    void a_folder_that_is_not_kept_leaves_nothing_but_its_lock() throws IOException {
        try (WholeFolder folder = WholeFolder.open(target, any -> false)) {
            Files.createDirectories(folder.draft().resolve("deep/deeper"));
        }

        assertThat(all()).containsExactly(".export.photo-spec-lock");
    }

    @Test
    void an_empty_folder_is_always_replaced() throws IOException {
        Files.createDirectory(target);

        write("new", false);

        assertThat(target.resolve("a")).hasContent("new");
    }

    @Test
    void another_folder_is_replaced_whole_if_it_may_be() throws IOException {
        write("old", false);
        Files.writeString(target.resolve("b"), "old too");

        write("new", true);

        assertThat(target.resolve("a")).hasContent("new");
        assertThat(target.resolve("b")).doesNotExist();
        assertThat(all()).containsExactlyInAnyOrder("export", ".export.photo-spec-lock");
    }

    @Test
    void what_may_not_be_replaced_stays() throws IOException {
        write("old", false);

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> write("new", false));

        assertThat(target.resolve("a")).hasContent("old");
    }

    @Test
    void a_file_is_never_replaced() throws IOException {
        Files.writeString(target, "a file");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> write("new", true));

        assertThat(target).hasContent("a file");
    }

    @Test
    void what_came_while_it_was_written_stays() throws IOException {
        try (WholeFolder folder = WholeFolder.open(target, any -> false)) {
            Files.writeString(Files.createDirectory(target).resolve("a"), "came meanwhile");

            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(folder::keepDurably);
        }

        assertThat(target.resolve("a")).hasContent("came meanwhile");
    }

    @Test
    void two_do_not_write_to_one_place() throws IOException {
        try (WholeFolder first = WholeFolder.open(target, any -> false)) {
            assertThatIOException().isThrownBy(() -> WholeFolder.open(target, any -> false));

            first.keepDurably();
        }

        assertThat(target).isDirectory();
    }

    @Test
    void what_a_killed_process_left_is_cleared_away() throws IOException {
        Path left = Files.createDirectory(around.resolve(".export.photo-spec-draft"));
        Files.writeString(left.resolve("half"), "x");

        write("new", false);

        assertThat(all()).containsExactlyInAnyOrder("export", ".export.photo-spec-lock");
        assertThat(target.resolve("half")).doesNotExist();
    }

    @Test
    void the_old_folder_comes_back_if_a_process_was_killed_between_the_two_moves() throws IOException {
        write("old", false);
        Files.move(target, around.resolve(".export.photo-spec-old"));

        WholeFolder.open(target, any -> true).close();

        assertThat(target.resolve("a")).hasContent("old");
    }

    @Test
    void the_old_folder_goes_if_a_process_was_killed_before_it_deleted_it() throws IOException {
        write("new", false);
        Files.writeString(
                Files.createDirectory(around.resolve(".export.photo-spec-old")).resolve("a"), "old");

        WholeFolder.open(target, any -> true).close();

        assertThat(target.resolve("a")).hasContent("new");
        assertThat(all()).containsExactlyInAnyOrder("export", ".export.photo-spec-lock");
    }

    @Test
    void links_in_an_old_folder_are_deleted_and_not_followed() throws IOException {
        Path precious =
                Files.writeString(Files.createDirectory(around.resolve("other")).resolve("precious"), "x");
        write("old", false);
        Files.createSymbolicLink(target.resolve("link"), precious.getParent());

        write("new", true);

        assertThat(precious).hasContent("x");
    }

    @Test
    void it_is_readable_by_its_owner_alone() throws IOException {
        write("new", false);

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                    .isEqualTo("rwx------");
        }
    }

    private void write(String content, boolean replace) throws IOException {
        try (WholeFolder folder = WholeFolder.open(target, any -> replace)) {
            Files.writeString(folder.draft().resolve("a"), content);
            folder.keepDurably();
        }
    }

    private Stream<String> visible() throws IOException {
        return all().filter(name -> !name.startsWith("."));
    }

    private Stream<String> all() throws IOException {
        try (Stream<Path> entries = Files.list(around)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList().stream();
        }
    }
}
