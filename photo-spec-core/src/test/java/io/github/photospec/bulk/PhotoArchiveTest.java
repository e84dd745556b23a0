package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.fixture.Zips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoArchiveTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void entries_are_photos_in_the_archives_order() throws IOException {
        Path zip = zip(new Zips().with("二班/b.jpg", BYTES).with("a.jpg", new byte[5]));

        assertThat(found(zip)).containsExactly(zip + "!/二班/b.jpg 3", zip + "!/a.jpg 5");
    }

    @Test
    void names_of_a_chinese_windows_are_read() throws IOException {
        Path zip = zip(new Zips().in(Charset.forName("GBK")).with("学籍照片/张三.jpg", BYTES));

        assertThat(found(zip)).containsExactly(zip + "!/学籍照片/张三.jpg 3");
    }

    @Test
    void what_nobody_means_is_left_out() throws IOException {
        Path zip = zip(new Zips()
                .with("a/", new byte[0])
                .with("__MACOSX/._a.jpg", BYTES)
                .with("a/.x.jpg", BYTES)
                .with("a/r.csv", BYTES));

        assertThat(found(zip)).isEmpty();
    }

    @Test
    void entries_that_lead_outside_are_refused_and_the_others_read() throws IOException {
        Path zip = zip(new Zips()
                .with("../up.jpg", BYTES)
                .with("/etc/abs.jpg", BYTES)
                .with("..\\win.jpg", BYTES)
                .with("C:\\x.jpg", BYTES)
                .with("ok.jpg", BYTES));

        assertThat(found(zip))
                .containsExactly(
                        zip + "!/../up.jpg entry-outside",
                        zip + "!//etc/abs.jpg entry-outside",
                        zip + "!/..\\win.jpg entry-outside",
                        zip + "!/C:\\x.jpg entry-outside",
                        zip + "!/ok.jpg 3");
    }

    @Test
    void an_archive_in_an_archive_is_told() throws IOException {
        assertThat(found(zip(new Zips().with("in.ZIP", BYTES))))
                .singleElement()
                .asString()
                .endsWith("!/in.ZIP entry-archive");
    }

    @Test
    void an_archive_that_unpacks_to_far_more_than_itself_is_cut_off() throws IOException {
        Zips bomb = new Zips();
        for (int i = 0; i < 80; i++) {
            bomb.with(i + ".jpg", new byte[1 << 20]);
        }
        Path zip = zip(bomb);

        List<String> found = found(zip);

        assertThat(found).hasSizeBetween(64, 79).last().isEqualTo(zip + " archive-bomb");
    }

    @Test
    void a_broken_archive_is_told() throws IOException {
        Path zip = zip(new Zips().with("a.jpg", BYTES));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length - 10));

        assertThat(found(zip)).containsExactly(zip + " archive-broken");
    }

    @Test
    void an_empty_file_is_no_archive() throws IOException {
        assertThat(found(Files.createFile(folder.resolve("e.zip"))))
                .singleElement()
                .asString()
                .endsWith("archive-broken");
    }

    @Test
    void an_encrypted_archive_is_told() throws IOException {
        Path zip = zip(new Zips().with("a.jpg", BYTES));
        byte[] bytes = Files.readAllBytes(zip);
        // APPNOTE.TXT 4.4.4: bit 0 of the flags, 8 bytes into an entry of the directory.
        bytes[indexOf(bytes, "PK\u0001\u0002") + 8] |= 1;
        Files.write(zip, bytes);

        assertThat(found(zip)).containsExactly(zip + " archive-encrypted");
    }

    @Test
    void an_entry_with_damaged_bytes_is_told() throws IOException {
        Path zip = zip(new Zips().with("a.jpg", BYTES).with("b.jpg", BYTES));
        byte[] bytes = Files.readAllBytes(zip);
        // APPNOTE.TXT 4.4.7: the checksum, 16 bytes into an entry of the directory.
        bytes[indexOf(bytes, "PK\u0001\u0002") + 16] ^= 1;
        Files.write(zip, bytes);

        assertThat(found(zip)).containsExactly(zip + "!/a.jpg entry-damaged", zip + "!/b.jpg 3");
    }

    @Test
    void a_directory_that_would_fill_the_memory_is_refused_before_it_is_read() throws IOException {
        Path zip = zip(new Zips().with("a.jpg", BYTES));
        byte[] bytes = Files.readAllBytes(zip);
        // APPNOTE.TXT 4.3.16: the directory's length, 12 bytes into the end record; here 127 MB.
        bytes[indexOf(bytes, "PK\u0005\u0006") + 15] = 0x7f;
        Files.write(zip, bytes);

        assertThat(found(zip)).containsExactly(zip + " archive-crowded");
    }

    @Test
    void an_archive_is_closed_when_its_last_photo_was_read() throws IOException {
        Path zip = zip(new Zips().with("a.jpg", BYTES).with("b.jpg", BYTES));
        PhotoArchive photos = PhotoArchive.open(zip, "z", 1000);
        List<BulkPhoto> all = new ArrayList<>();
        photos.forEachRemaining(all::add);

        opened(all.get(0));
        assertThat(photos.isClosed()).isFalse();
        opened(all.get(1));

        assertThat(photos.isClosed()).isTrue();
    }

    private Path zip(Zips zips) {
        return zips.to(folder.resolve("z.zip"));
    }

    private static List<String> found(Path zip) {
        List<String> found = new ArrayList<>();
        try (PhotoArchive photos = PhotoArchive.open(zip, zip.toString(), 1 << 20)) {
            photos.forEachRemaining(photo -> found.add(photo.label() + " " + opened(photo)));
        } catch (ArchiveException failure) {
            found.add(zip + " " + failure.reason().id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /** The length of a photo, or why it has none. */
    private static String opened(BulkPhoto photo) {
        try {
            return String.valueOf(photo.input().read(1 << 20).length);
        } catch (ArchiveException failure) {
            return failure.reason().id();
        } catch (IOException failure) {
            return failure.getClass().getSimpleName();
        }
    }

    private static int indexOf(byte[] bytes, String signature) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(signature);
    }
}
