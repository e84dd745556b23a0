package io.github.photospec.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.contract.PhotoStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPhotoStoreTest extends PhotoStoreContract {
    private static final byte[] PHOTO = {1, 2, 3};

    @TempDir
    Path directory;

    @Override
    protected PhotoStore open(Clock clock) throws IOException {
        return DirectoryPhotoStore.open(directory.resolve("photos"), clock);
    }

    @Test
    void another_store_on_the_directory_finds_what_the_first_kept() throws IOException {
        PhotoId id = store().put(PHOTO);

        assertThat(store().get(id))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PHOTO));
    }

    @Test
    void damage_is_found_when_the_photo_is_read_and_mended_when_it_is_put_again() throws IOException {
        PhotoId id = store().put(PHOTO);
        Files.write(file(id), new byte[] {9});

        assertThatThrownBy(() -> store().get(id))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        store().put(PHOTO);
        assertThat(store().get(id))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PHOTO));
    }

    @Test
    void a_photo_is_readable_by_its_owner_alone() throws IOException {
        PhotoId id = store().put(PHOTO);

        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file(id));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void what_a_crash_left_half_written_is_no_photo() throws IOException {
        Path half = directory.resolve("photos");
        store();
        Files.write(half.resolve("00").resolve(".photo-spec-123.tmp"), PHOTO);
        Files.write(half.resolve("00").resolve("notes.txt"), PHOTO);
        List<PhotoId> all = new ArrayList<>();
        store().forEach(all::add);

        assertThat(all).isEmpty();
    }

    @Test
    void a_directory_that_cannot_be_made_is_an_error_at_once() throws IOException {
        Path file = Files.write(directory.resolve("file"), PHOTO);

        assertThatThrownBy(() -> DirectoryPhotoStore.open(file, Clock.systemUTC()))
                .isInstanceOf(IOException.class);
    }

    private DirectoryPhotoStore store() throws IOException {
        return DirectoryPhotoStore.open(directory.resolve("photos"), Clock.systemUTC());
    }

    private Path file(PhotoId id) {
        return directory.resolve("photos").resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }
}
