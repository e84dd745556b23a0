package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.fixture.Zips;
import io.github.photospec.image.ImageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndeterminedSheetTest {
    private static final String ID = "430102199003071234";

    @TempDir
    private Path folder;

    private Path spec;
    private Path photos;
    private Path sheet;

    /** Nobody sees a face here, so that every photo that is small enough stays undetermined. */
    @BeforeEach
    void twoPhotosAndOneThatIsTooLarge() {
        String yaml = """
                id: one-face
                revision: 1
                title: {zh: 一张人脸, en: One face & no more}
                rules:
                  file-size: {max: %d, source: photo-spec}
                  face-count: {equals: 1, source: photo-spec}
                """.formatted(Photos.jpeg().length);
        spec = write(folder.resolve("one-face.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
        photos = folder.resolve("photos");
        write(photos.resolve(ID + ".jpg"), Photos.jpeg());
        write(photos.resolve("<b>.jpg"), Photos.jpeg());
        write(photos.resolve("large.jpg"), Arrays.copyOf(Photos.jpeg(), Photos.jpeg().length + 9));
        sheet = folder.resolve("sheet.html");
    }

    @Test
    void undetermined_photos_are_shown_with_their_reason() throws IOException {
        CommandRun run = check(photos, "--sheet-undetermined", sheet);

        String html = Files.readString(sheet);
        assertThat(html.split("data:image/jpeg", -1)).hasSize(1 + 2);
        assertThat(html)
                .contains("Undetermined photos: One face &amp; no more", "430***********1234.jpg", "&lt;b&gt;.jpg")
                .contains("Not assessed without the vision module photo-spec-opencv: number of faces")
                .doesNotContain(ID, "large.jpg");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).last().asString().startsWith("Undetermined photos to look at (2): ");
    }

    @Test
    void nothing_is_drawn_unless_it_is_asked_for() {
        check(photos);

        assertThat(sheet).doesNotExist();
    }

    @Test
    void standard_input_and_archives_are_shown_too() throws IOException {
        Path zip = new Zips().with("班级/a.jpg", Photos.jpeg()).to(folder.resolve("a.zip"));

        CommandRun.of(Photos.jpeg(), "check", "-", zip, "--spec", spec, "--sheet-undetermined", sheet);

        assertThat(Files.readString(sheet).split("data:image/jpeg", -1)).hasSize(1 + 2);
        assertThat(Files.readString(sheet)).contains("班级/a.jpg");
    }

    @Test
    void a_png_is_drawn_as_well_and_the_summary_of_programs_goes_to_the_log() throws IOException {
        Path png = folder.resolve("sheet.png");

        CommandRun run = check(photos, "--sheet-undetermined", png, "--format", "jsonl", "--lang", "zh");

        assertThat(ImageFormat.detect(Files.readAllBytes(png))).contains(ImageFormat.PNG);
        assertThat(run.err()).contains("待人工查看的照片（2 张）：");
        assertThat(run.lines()).hasSize(3);
    }

    @Test
    void the_sheet_does_not_depend_on_the_number_of_jobs() throws IOException {
        check(photos, "--sheet-undetermined", sheet, "--jobs", 1);
        String one = Files.readString(sheet);
        check(photos, "--sheet-undetermined", sheet, "--jobs", 4);

        assertThat(Files.readString(sheet)).isEqualTo(one);
    }

    @Test
    void a_run_without_undetermined_photos_says_so_on_its_sheet() throws IOException {
        check(photos.resolve("large.jpg"), "--sheet-undetermined", sheet);

        assertThat(Files.readString(sheet)).contains("No photos");
    }

    @Test
    void a_run_without_photos_leaves_no_sheet() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(check(empty, "--sheet-undetermined", sheet).code()).isEqualTo(3);
        assertThat(sheet).doesNotExist();
    }

    @Test
    void a_long_path_keeps_its_end_and_no_part_of_an_identity_number() throws IOException {
        Path photo = write(photos.resolve(ID + "x".repeat(20)).resolve("y".repeat(46) + ".jpg"), Photos.jpeg());

        check(photo, "--sheet-undetermined", sheet);

        assertThat(Files.readString(sheet)).contains("y".repeat(46) + ".jpg").doesNotContain("3071234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.jpg", "photos/sheet.html", "photos/new/../sheet.png", "photos/large.png"})
    void a_sheet_that_is_none_or_would_be_among_the_photos_is_a_usage_error(String name) throws IOException {
        Files.createDirectories(photos.resolve("new"));

        CommandRun run = check(photos, "--sheet-undetermined", folder.resolve(name));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_photo_is_not_written_over_by_any_page() {
        Path photo = write(folder.resolve("a.png"), Photos.jpeg());
        Path second = write(folder.resolve("a-2.png"), Photos.jpeg());

        assertThat(check(photo, "--sheet-undetermined", photo).code()).isEqualTo(2);
        assertThat(check(second, "--sheet-undetermined", photo).code()).isEqualTo(2);
        assertThat(check(photo, "--sheet-undetermined", folder.resolve("b.png")).code())
                .isEqualTo(1);
        assertThat(photo).hasBinaryContent(Photos.jpeg());
    }

    @Test
    void without_pixels_there_is_nothing_to_show() {
        CommandRun run = check(photos, "--sheet-undetermined", sheet, "--file-rules-only");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--file-rules-only");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_before_anything_is_checked() {
        CommandRun run = check(photos, "--sheet-undetermined", folder.resolve("none/sheet.html"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot be written");
    }

    private CommandRun check(Path path, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        arguments[0] = "check";
        arguments[1] = path;
        arguments[2] = "--spec";
        arguments[3] = spec;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.of(arguments);
    }
}
