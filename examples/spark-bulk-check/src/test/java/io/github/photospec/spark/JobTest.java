package io.github.photospec.spark;

import static io.github.photospec.spark.School.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What a run adds, and what it leaves as it is. */
@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "Spark 4.1's Hadoop needs Subject.getSubject, gone from JDK 23 on")
class JobTest {
    private static final byte[] JPEG = PaintedPhotos.jpeg(1);

    @TempDir
    private Path folder;

    private School school;

    @BeforeEach
    void emptySchool() {
        school = new School(folder);
    }

    @Test
    void bad_photos_are_rows() throws IOException {
        school.row("good", school.photo("good.jpg", JPEG));
        school.row("truncated", school.photo("truncated.jpg", PaintedPhotos.truncated(JPEG)));
        school.row("empty", school.photo("empty.jpg", new byte[0]));
        school.row("text", school.photo("text.jpg", "not a photo".getBytes(StandardCharsets.UTF_8)));
        school.row("large", school.photo("large.jpg", new byte[(20 << 20) + 2]));
        school.row("missing", folder.resolve("none.jpg").toString());
        school.row("folder", folder.toString());
        school.row("odd", "no-such-scheme://host/a.jpg");
        school.row("nul", "a\0b.jpg");
        school.row("nowhere", "");
        school.row("", school.photo("nobody.jpg", JPEG));
        school.row("unknown", school.photo("good.jpg", JPEG), "no-such-spec", "001");
        school.row("unasked", school.photo("good.jpg", JPEG), "", "001");

        school.run("1");

        assertThat(values(school.photos(), "id", "verdict", "error", "spec_revision"))
                .containsExactlyInAnyOrder(
                        "good UNDETERMINED null 1",
                        "truncated NON_COMPLIANT null 1",
                        "empty NON_COMPLIANT null 1",
                        "text NON_COMPLIANT null 1",
                        "large NON_COMPLIANT null 1",
                        "missing null missing 1",
                        "folder null unreadable 1",
                        "odd null unreadable 1",
                        "nul null bad-path 1",
                        "nowhere null no-path 1",
                        "null UNDETERMINED null 1",
                        "unknown null unknown-spec null",
                        "unasked null no-spec null");
        assertThat(values(school.photos().filter("id = 'missing'"), "error_message", "sha256", "engine"))
                .containsExactly("there is no such file or folder null " + Version.read());
    }

    @Test
    void a_finding_is_a_row_with_what_was_measured() throws IOException {
        school.spec("small", 3, 10);
        school.row("a", school.photo("a.jpg", JPEG), "small", "001");

        school.run("1");

        assertThat(values(
                        school.table("findings"),
                        "id",
                        "spec_id",
                        "spec_revision",
                        "rule",
                        "outcome",
                        "level",
                        "code",
                        "measured",
                        "max",
                        "source"))
                .contains("a small 3 file-size FAIL required above " + (double) JPEG.length + " 10.0 photo-spec");
        assertThat(values(school.table("findings").filter("rule = 'file-size'"), "key"))
                .isEqualTo(values(school.photos(), "key"));
        assertThat(school.photos().select("failed").first().<String>getList(0)).containsExactly("file-size");
    }

    @Test
    void the_same_manifest_again_adds_and_changes_nothing() throws IOException {
        school.row("a", school.photo("a.jpg", JPEG));
        school.row("a", school.photo("a.jpg", JPEG));
        school.row("b", school.photo("b.jpg", JPEG));
        school.row("c", "");
        school.row("d", folder.resolve("none.jpg").toString());
        school.row("e", school.photo("a.jpg", JPEG), "no-such-spec", "");
        assertThat(school.run("1"))
                .isEqualTo(Map.of("undetermined", 2L, "no-path", 1L, "missing", 1L, "unknown-spec", 1L));
        SortedSet<String> before = school.files();

        assertThat(school.run("2")).isEmpty();

        assertThat(school.files()).isEqualTo(before);
    }

    @Test
    void a_changed_photo_and_a_photo_that_has_come_are_new_rows() throws IOException {
        school.row("a", school.photo("a.jpg", JPEG));
        school.row("b", folder.resolve("photos/b.jpg").toString());
        school.row("c", school.photo("c.jpg", JPEG));
        school.run("1");

        school.photo("a.jpg", PaintedPhotos.jpeg(2));
        school.photo("b.jpg", JPEG);
        school.run("2");

        assertThat(values(school.photos(), "run", "id", "error"))
                .containsExactly("1 a null", "1 b missing", "1 c null", "2 a null", "2 b null");
    }

    @Test
    void a_new_revision_of_the_specification_gives_new_rows() throws IOException {
        school.spec("own", 1, 100_000);
        school.row("a", school.photo("a.jpg", JPEG), "own", "001");
        school.run("1");

        school.spec("own", 2, 10);
        school.run("2");

        assertThat(values(school.photos(), "run", "spec_revision", "verdict"))
                .containsExactly("1 1 COMPLIANT", "2 2 NON_COMPLIANT");
    }

    @Test
    void a_student_is_a_number_within_a_school() throws IOException {
        school.row("1", school.photo("a.jpg", JPEG), School.SPEC, "001");
        school.row("1", school.photo("a.jpg", JPEG), School.SPEC, "01");
        school.row("1", school.photo("a.jpg", JPEG), School.SPEC, "");

        school.run("1");

        assertThat(values(school.photos(), "id", "school")).containsExactly("1 001", "1 01", "1 null");
        assertThat(school.results().resolve("photos/run=1/school=001")).isDirectory();
        assertThat(school.results().resolve("findings/run=1/school=01")).isDirectory();
        assertThat(school.run("2")).isEmpty();
    }

    @Test
    void what_a_killed_run_left_does_not_count() throws IOException {
        school.row("a", school.photo("a.jpg", JPEG));
        school.run("1");
        Files.createDirectories(school.results().resolve("_writing/photos/school=001"));
        Files.createDirectories(school.results().resolve("findings/run=0/school=001"));
        school.row("b", school.photo("b.jpg", PaintedPhotos.jpeg(2)));

        school.run("2");

        assertThat(school.results().resolve("_writing")).doesNotExist();
        assertThat(school.results().resolve("findings/run=0")).doesNotExist();
        assertThat(values(school.photos(), "run", "id")).containsExactly("1 a", "2 b");
    }

    @Test
    void slices_count_one_by_one_and_add_up() throws IOException {
        for (int i = 0; i < 20; i++) {
            school.row("s" + i, school.photo("a.jpg", JPEG));
        }

        school.run("1", 3);

        assertThat(values(school.photos().groupBy("run").count(), "run")).containsExactly("1-0000", "1-0001", "1-0002");
        assertThat(school.photos().select("id").distinct().count()).isEqualTo(20);
    }

    @Test
    void the_same_picture_under_other_ids_is_told() throws IOException {
        school.row("a", school.photo("a.jpg", JPEG));
        school.row("a", school.photo("a2.jpg", PaintedPhotos.withComment(JPEG, "again")));
        school.row("b", school.photo("b.jpg", JPEG));
        school.row("c", school.photo("c.jpg", PaintedPhotos.encodedAgain(JPEG)));
        school.row("other", school.photo("d.jpg", PaintedPhotos.jpeg(2)));

        school.run("1");

        assertThat(values(school.table("duplicates"), "id", "other_id", "school", "other_school"))
                .containsExactly("a b 001 001", "a c 001 001");
        assertThat(school.table("duplicates").filter("other_id = 'b'").first().<Integer>getAs("distance"))
                .isZero();
    }

    @Test
    void duplicates_follow_the_latest_run() throws IOException {
        school.row("a", school.photo("a.jpg", JPEG));
        school.run("1");
        school.clearManifest();
        school.row("z", school.photo("z.jpg", JPEG));

        school.run("2");

        assertThat(values(school.table("duplicates"), "id", "other_id")).containsExactly("a z");
        assertThat(school.results().resolve("duplicates/run=1")).doesNotExist();
    }

    @Test
    void results_keep_the_columns_that_they_are_partitioned_by() throws IOException {
        school.row("a", school.photo("a.jpg", JPEG));
        school.run("1");

        school.partitionedBy();

        assertThatThrownBy(() -> school.run("2"))
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("[school]");
    }

    @Test
    void a_manifest_may_be_parquet_and_numbers_are_text_in_the_results() throws IOException {
        Path manifest = folder.resolve("manifest.parquet");
        String path = school.photo("a.jpg", JPEG);
        LocalSpark.session()
                .sql("select 7L as no, '" + path + "' as place, 430100 as school")
                .write()
                .parquet(manifest.toString());
        Manifest table = new Manifest(
                manifest.toString(),
                new Manifest.Names("no", "place", "spec"),
                Optional.of(School.SPEC),
                List.of("school"));

        new Job(LocalSpark.session(), school.tables(), table, new Settings(false, Language.ZH, SpecFiles.NONE))
                .run("1", 1, 2000, false);

        assertThat(values(school.photos(), "id", "school", "spec_id")).containsExactly("7 430100 " + School.SPEC);
        assertThat(school.results().resolve("duplicates")).doesNotExist();
    }
}
