package io.github.photospec.command.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.ArchiveException;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.fixture.Zips;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoSourceTest {
    @TempDir
    private Path folder;

    @Test
    void folders_are_searched_whole_in_the_order_of_names() throws IOException {
        files("b.jpg", "a/2.jpg", "a/1/z.png", "c/x");

        assertThat(found(folder)).containsExactly("a/1/z.png", "a/2.jpg", "b.jpg", "c/x");
    }

    @Test
    void what_nobody_means_is_left_out() throws IOException {
        files(
                "a.jpg",
                ".hidden.jpg",
                ".git/a.jpg",
                "Thumbs.db",
                "desktop.INI",
                "r.csv",
                "r.XLSX",
                "r.txt",
                "README.md");

        assertThat(found(folder)).containsExactly("a.jpg");
    }

    @Test
    void a_file_that_is_named_is_never_left_out() throws IOException {
        files("r.txt");

        assertThat(found(folder.resolve("r.txt"))).containsExactly("r.txt");
    }

    @Test
    void links_to_folders_are_not_followed_and_links_to_files_are() throws IOException {
        files("a/x.jpg");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/y.jpg"), folder.resolve("a/x.jpg"));
        Files.createSymbolicLink(folder.resolve("a/z.jpg"), folder.resolve("nowhere"));

        assertThat(found(folder)).containsExactly("a/x.jpg", "a/y.jpg");
    }

    @Test
    void arguments_come_in_their_order() throws IOException {
        files("a.jpg", "b.jpg");

        assertThat(found(folder.resolve("b.jpg"), folder.resolve("a.jpg"))).containsExactly("b.jpg", "a.jpg");
    }

    @Test
    void nothing_is_listed_before_it_is_asked_for() throws IOException {
        files("a.jpg");
        try (PhotoSource source = source(folder.resolve("a.jpg"), folder.resolve("later"))) {
            source.next();
            files("later/b.jpg");

            assertThat(source.next().label()).endsWith("b.jpg");
        }
    }

    @Test
    void an_archive_is_found_in_a_folder_and_a_broken_one_is_told() throws IOException {
        Path zip = new Zips().with("a.jpg", new byte[3]).to(folder.resolve("a.zip"));
        Path broken = Files.createFile(folder.resolve("b.zip"));
        List<String> found = new ArrayList<>();
        try (PhotoSource source = source(folder)) {
            source.forEachRemaining(photo -> found.add(photo.label() + " " + opened(photo)));
        }

        assertThat(found).containsExactly(zip + "!/a.jpg 3", broken + " archive-broken");
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[1]);
        }
    }

    private List<String> found(Path... arguments) throws IOException {
        List<String> labels = new ArrayList<>();
        try (PhotoSource source = source(arguments)) {
            source.forEachRemaining(photo ->
                    labels.add(folder.relativize(Path.of(photo.label())).toString()));
        }
        return labels;
    }

    static PhotoSource source(Path... arguments) {
        return new PhotoSource(
                List.of(arguments).stream().map(Path::toString).toList(), InputStream.nullInputStream(), 1 << 20);
    }

    /** The length of a photo, or why it has none. */
    static String opened(BulkPhoto photo) {
        PhotoInspector inspector = PhotoInspector.create().withDepth(InspectionDepth.FILE);
        try (PhotoChecker checker = PhotoChecker.of(inspector)) {
            return String.valueOf(checker.inspect(photo.input()).file().length());
        } catch (SourceException failure) {
            return failure.reason().id();
        } catch (ArchiveException failure) {
            return failure.reason().id();
        } catch (IOException failure) {
            return failure.getClass().getSimpleName();
        }
    }
}
