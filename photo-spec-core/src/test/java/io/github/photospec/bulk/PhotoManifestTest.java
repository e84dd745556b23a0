package io.github.photospec.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.bulk.ManifestException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoManifestTest {
    private static final String ID = "430102199003071234";

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void photos() throws IOException {
        table = folder.resolve("list.csv");
        Files.createDirectory(folder.resolve("class 1"));
        Files.write(folder.resolve("class 1/a.jpg"), new byte[3]);
    }

    @Test
    void each_row_is_a_photo_with_whose_it_is_and_what_it_is_for() throws IOException {
        List<BulkPhoto> photos =
                photos("id,path,spec\n" + ID + ",class 1/a.jpg,test\n," + folder.resolve("class 1/a.jpg") + ",\n");

        assertThat(photos).hasSize(2);
        assertThat(photos.get(0).label()).isEqualTo("class 1/a.jpg");
        assertThat(photos.get(0).subject()).contains(ID);
        assertThat(photos.get(0).specId()).contains("test");
        assertThat(photos.get(0).stamp().orElseThrow().stamp().length()).isEqualTo(3);
        assertThat(photos.get(1).subject()).isEmpty();
        assertThat(photos)
                .allSatisfy(photo -> assertThat(photo.input().read(10)).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"路径", "文件", "照片路径", " Path ", "FILE_NAME"})
    void headings_are_chinese_or_english_and_may_stand_below_a_title(String heading) throws IOException {
        Files.write(
                table, ("二零二六年照片清单\n\n证件号," + heading + "\n1,class 1/a.jpg\n").getBytes(Charset.forName("GB18030")));

        try (PhotoManifest manifest = PhotoManifest.open(table, spec -> true)) {
            assertThat(manifest.next().subject()).contains("1");
            assertThat(manifest.hasNext()).isFalse();
        }
    }

    @Test
    void a_row_that_names_no_photo_takes_its_place() throws IOException {
        List<BulkPhoto> photos = photos("path,spec\nclass 1/a.jpg,test\n,test\n\nx.jpg,other\nclass 1/a.jpg,\n");

        assertThat(photos.get(0).failure()).isEmpty();
        assertThat(reason(photos.get(1))).isEqualTo(Reason.MANIFEST_ROW_WITHOUT_PATH);
        assertThat(photos.get(1).label()).endsWith("list.csv:3");
        assertThat(reason(photos.get(2))).isEqualTo(Reason.MANIFEST_UNKNOWN_SPEC);
        assertThat(((ManifestException) photos.get(2).failure().orElseThrow()).row())
                .isEqualTo(5);
        assertThat(reason(photos.get(3))).isEqualTo(Reason.MANIFEST_WITHOUT_SPEC);
    }

    @Test
    void a_run_over_a_manifest_reports_what_is_missing() throws IOException {
        Files.writeString(table, "path\nnone.jpg\nclass 1/a.jpg\n");

        try (PhotoManifest manifest = PhotoManifest.open(table, spec -> true)) {
            List<BulkResult> results = Runs.all(Runs.checker(2).run(manifest));

            assertThat(results.get(0).failure().orElseThrow()).isInstanceOf(NoSuchFileException.class);
            assertThat(results.get(1).report()).isPresent();
        }
    }

    @Test
    void a_table_without_paths_is_refused() throws IOException {
        Files.writeString(table, "id,name\n1,x\n");

        assertThatThrownBy(() -> PhotoManifest.open(table, spec -> true))
                .isInstanceOfSatisfying(
                        ManifestException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.MANIFEST_WITHOUT_PATHS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001", "<html>"})
    void what_is_no_table_is_refused(String content) throws IOException {
        Files.writeString(table, content);

        assertThatThrownBy(() -> PhotoManifest.open(table, spec -> true)).isInstanceOf(ManifestException.class);
    }

    @Test
    void a_missing_table_is_refused() {
        assertThatThrownBy(() -> PhotoManifest.open(folder.resolve("none.csv"), spec -> true))
                .isInstanceOfSatisfying(
                        ManifestException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.MANIFEST_BROKEN));
    }

    @Test
    void a_table_that_breaks_off_ends_with_a_photo_that_says_so() throws IOException {
        List<BulkPhoto> photos = photos("path\nclass 1/a.jpg\n\"open\n");

        assertThat(photos.get(0).failure()).isEmpty();
        assertThat(reason(photos.get(photos.size() - 1))).isEqualTo(Reason.MANIFEST_BROKEN);
    }

    private List<BulkPhoto> photos(String text) throws IOException {
        Files.write(table, text.getBytes(UTF_8));
        List<BulkPhoto> photos = new ArrayList<>();
        try (PhotoManifest manifest =
                PhotoManifest.open(table, spec -> spec.equals(Optional.of("test")) || !text.contains("other"))) {
            manifest.forEachRemaining(photos::add);
        }
        return photos;
    }

    private static Reason reason(BulkPhoto photo) {
        return ((ManifestException) photo.failure().orElseThrow()).reason();
    }
}
