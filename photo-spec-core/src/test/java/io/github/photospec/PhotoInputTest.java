package io.github.photospec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoInputTest {
    @ParameterizedTest
    @CsvSource({
        "photo.jpg, photo.jpg",
        "class 3/photo.jpg, photo.jpg",
        "C:\\Users\\li\\photo.jpg, photo.jpg",
        "../../etc/photo.jpg, photo.jpg"
    })
    void folders_are_dropped_whatever_system_they_come_from(String sent, String name) {
        assertThat(PhotoInput.of(sent, new byte[0]).name()).contains(name);
    }

    @Test
    void a_name_that_is_only_folders_is_none() {
        assertThat(PhotoInput.of("upload/", new byte[0]).name()).isEmpty();
        assertThat(PhotoInput.of(new byte[0]).name()).isEmpty();
    }

    @Test
    void no_more_is_read_than_tells_that_there_is_more() throws IOException {
        assertThat(PhotoInput.of(new byte[100]).read(99)).hasSize(100);
        assertThat(PhotoInput.of(new byte[100]).read(100)).hasSize(100);
        assertThat(PhotoInput.of(new byte[100]).read(50)).hasSize(51);
    }

    @Test
    void the_stream_is_closed_even_if_reading_fails() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int start, int length) throws IOException {
                throw new IOException("cable pulled");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThatThrownBy(() -> PhotoInput.of("photo.jpg", () -> broken).read(10))
                .hasMessage("cable pulled");
        assertThat(closed).isTrue();
    }

    @Test
    void a_file_is_opened_only_when_it_is_read(@TempDir Path folder) throws IOException {
        PhotoInput input = PhotoInput.of(folder.resolve("later.jpg"));

        assertThatThrownBy(() -> input.read(10)).isInstanceOf(NoSuchFileException.class);
        Files.write(folder.resolve("later.jpg"), new byte[] {1, 2, 3});
        assertThat(input.read(10)).containsExactly(1, 2, 3);
    }

    @Test
    void the_length_of_a_file_is_the_whole_one_although_less_was_read(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("large.jpg"), new byte[1000]);
        PhotoInput input = PhotoInput.of(file);

        byte[] read = input.read(100);

        assertThat(read).hasSize(101);
        assertThat(input.length(read)).isEqualTo(1000);
        assertThat(PhotoInput.of(new byte[1000]).length(read)).isEqualTo(101);
    }

    @Test
    void a_name_that_may_be_an_identity_number_never_reaches_a_log() {
        PhotoInput input = PhotoInput.of("430102200501011234.jpg", () -> new ByteArrayInputStream(new byte[0]));

        assertThat(input.toString()).doesNotContain("430102");
    }
}
