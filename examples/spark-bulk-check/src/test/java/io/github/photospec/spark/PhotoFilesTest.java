package io.github.photospec.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What a manifest may call a file. */
@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "Spark 4.1's Hadoop needs Subject.getSubject, gone from JDK 23 on")
class PhotoFilesTest {
    @TempDir
    private Path folder;

    private final Configuration hadoop = new Configuration(false);

    @BeforeEach
    void otherFileSystem() {
        hadoop.setClass("fs.elsewhere.impl", Elsewhere.class, org.apache.hadoop.fs.FileSystem.class);
    }

    @Test
    void a_local_file_by_its_path_or_as_a_uri_also_with_what_uris_and_hadoop_do_not_take() throws IOException {
        Path file = Files.write(folder.resolve("张 a:b%20#1.jpg"), new byte[] {7});

        assertThat(read(file.toString())).containsExactly(7);
        assertThat(read("file:" + file)).containsExactly(7);
        assertThat(read("file://" + file)).containsExactly(7);
        assertThat(new PhotoFiles(hadoop).photo("file:" + file).name()).contains("张 a:b%20#1.jpg");
    }

    @Test
    void a_file_of_another_file_system_by_its_uri() throws IOException {
        Path file = Files.write(folder.resolve("张 1.jpg"), new byte[] {7});

        assertThat(read("elsewhere://host" + file)).containsExactly(7);
        assertThatThrownBy(() -> read("elsewhere://host/none.jpg")).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void a_path_without_a_scheme_is_of_the_default_file_system() throws IOException {
        Path file = Files.write(folder.resolve("1.jpg"), new byte[] {7});

        hadoop.set("fs.defaultFS", "elsewhere://host");

        assertThat(read(file.toString())).containsExactly(7);
        assertThat(Elsewhere.opened).endsWith("1.jpg");
    }

    private byte[] read(String path) throws IOException {
        return new PhotoFiles(hadoop).photo(path).read(10);
    }

    /** The local files under another scheme. */
    static final class Elsewhere extends RawLocalFileSystem {
        private static String opened = "";

        @Override
        public URI getUri() {
            return URI.create("elsewhere://host");
        }

        @Override
        public org.apache.hadoop.fs.FSDataInputStream open(org.apache.hadoop.fs.Path file, int buffer)
                throws IOException {
            opened = file.toString();
            return super.open(file, buffer);
        }
    }
}
