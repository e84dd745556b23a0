package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.fixture.DrawnSitter;
import io.github.photospec.fixture.DrawnVision;
import io.github.photospec.fixture.Zips;
import io.github.photospec.image.ImageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeCommandTest {
    private static final String ID = "430102199003071234";
    private static final DrawnVision VISION = DrawnVision.frontal();

    @TempDir
    private Path folder;

    private Path photos;
    private Path out;
    private Path spec;

    @BeforeEach
    void aFolderOfPhotos() {
        photos = folder.resolve("photos");
        out = folder.resolve("made");
        spec = spec("small", 90);
    }

    @Test
    void photos_are_made_below_the_output_folder_and_originals_stay() throws IOException {
        Path one = good("class-1/" + ID + ".PNG");
        Path two = good("class-2/" + ID + ".PNG");
        byte[] before = Files.readAllBytes(one);

        CommandRun run = make(photos);

        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(files(out)).containsExactly("class-1/" + ID + ".jpg", "class-2/" + ID + ".jpg");
        assertThat(ImageFormat.detect(Files.readAllBytes(out.resolve("class-2/" + ID + ".jpg"))))
                .contains(ImageFormat.JPEG);
        assertThat(Files.readAllBytes(one)).isEqualTo(before);
        assertThat(two).exists();
        assertThat(run.out())
                .startsWith("made: ")
                .contains(" -> ", "430***********1234.jpg", "background replaced by #ffffff", "2 made, 0 made and")
                .doesNotContain(ID);
    }

    @Test
    void a_refused_photo_is_not_written_and_the_reason_is_told_in_the_callers_language() {
        refusable("head.png");

        CommandRun english = make(photos);
        CommandRun chinese = make(photos, "--lang", "zh");

        assertThat(english.code()).isEqualTo(1);
        assertThat(english.out()).contains("refused: ", "The photo ends too close below the chin: step back");
        assertThat(chinese.out()).contains("退回：", "下巴以下部分太少：退后一步，肩膀和上胸都要入镜");
        assertThat(out).doesNotExist();
    }

    @Test
    void whoever_insists_gets_a_refused_photo_under_a_name_that_says_so() {
        good("head.png");

        CommandRun run = CommandRun.seeing(
                VISION.withEars(0), "make", photos, "--spec", spec, "-o", out, "--force", "--progress", "never");

        assertThat(run.code()).isEqualTo(1);
        assertThat(files(out)).containsExactly("head.refused.jpg");
        assertThat(run.out()).contains("refused: ", "No ear is visible");
    }

    @Test
    void a_file_that_is_there_is_only_replaced_if_that_was_said() throws IOException {
        good("head.png");
        Path there = write(out.resolve("head.jpg"), new byte[] {1});

        CommandRun kept = make(photos);
        byte[] stays = Files.readAllBytes(there);
        CommandRun replaced = make(photos, "--overwrite");

        assertThat(kept.code()).isEqualTo(3);
        assertThat(kept.out()).contains("--overwrite");
        assertThat(stays).hasSize(1);
        assertThat(replaced.code()).isZero();
        assertThat(Files.readAllBytes(there).length).isGreaterThan(1);
        assertThat(files(out)).containsExactly("head.jpg");
    }

    @Test
    void photos_are_named_after_the_students_of_a_list() {
        good("1001.png");
        good("class/李四 front.png");
        good("somebody.png");
        good("spare/1001.png");
        String list = "学号,姓名,身份证号\n1001,张三,11010519491231002X\n1002,李四,440308199901101512\n";
        Path roster = write(folder.resolve("list.csv"), list.getBytes(StandardCharsets.UTF_8));

        CommandRun run = make(photos, "--roster", roster, "--template", "{id}.jpg");

        assertThat(files(out)).containsExactly("11010519491231002X.jpg", "440308199901101512.jpg");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("nobody on the list", "this run has made a photo of the same name already")
                .doesNotContain("440308199901101512");
        assertThat(make(photos, "--roster", roster).err()).contains("Give --template");
        assertThat(make(photos, "--roster", roster, "--template", "{id}.png").err())
                .contains("must end in .jpg");
    }

    @Test
    void two_photos_never_share_a_file() {
        good("head.png");
        write(photos.resolve("head.jpg"), DrawnSitter.roomy().file("jpg"));

        CommandRun run = make(photos, "--overwrite");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("this run has made a photo of the same name already");
        assertThat(files(out)).containsExactly("head.jpg");
    }

    @Test
    void an_output_folder_among_the_photos_is_refused_before_anything_is_made() {
        good("head.png");

        for (Path inside : List.of(photos, photos.resolve("new/folder"))) {
            CommandRun run = CommandRun.seeing(VISION, "make", photos, "--spec", spec, "-o", inside);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("lies among the photos");
        }
        assertThat(files(photos)).containsExactly("head.png");
    }

    @Test
    void an_original_is_not_written_over_whatever_was_said() throws IOException {
        Path photo = write(photos.resolve("head.jpg"), DrawnSitter.roomy().file("jpg"));
        byte[] before = Files.readAllBytes(photo);

        CommandRun run =
                CommandRun.seeing(VISION, "make", photo, "--spec", spec, "-o", photos, "--overwrite", "--force");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("never written over");
        assertThat(Files.readAllBytes(photo)).isEqualTo(before);
    }

    @Test
    void several_specifications_get_a_folder_each() {
        good("head.png");
        Path wide = spec("wide", 180);

        CommandRun run = make(photos, "--spec", wide);

        assertThat(run.code()).isZero();
        assertThat(files(out)).containsExactly("small/head.jpg", "wide/head.jpg");
    }

    @Test
    void archives_become_folders_and_the_standard_input_a_photo() throws IOException {
        byte[] photo = DrawnSitter.roomy().file("png");
        Path zip = new Zips().with("a/head.png", photo).to(folder.resolve("class.zip"));

        CommandRun packed = make(zip);
        CommandRun piped = CommandRun.seeing(photo, VISION, "make", "-", "--spec", spec, "-o", out);

        assertThat(packed.code()).isZero();
        assertThat(piped.code()).isZero();
        assertThat(files(out)).containsExactly("class/a/head.jpg", "photo.jpg");
    }

    @Test
    void a_sheet_shows_every_photo_before_and_after() throws IOException {
        good("head.png");
        refusable("short.png");
        Path sheet = folder.resolve("sheet.html");

        CommandRun run = make(photos, "--sheet", sheet);

        assertThat(run.out()).contains("Sheet of 2: ");
        assertThat(Files.readString(sheet)).contains("before", "head.png", "The photo ends too close below the chin");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_others_are_made() {
        good("head.png");
        write(photos.resolve("a.jpg"), new byte[] {'n', 'o'});

        CommandRun run = make(photos, folder.resolve("missing.jpg"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("refused: ", "there is no such file or folder", "1 made");
        assertThat(files(out)).containsExactly("head.jpg");
    }

    @Test
    void what_is_missing_on_the_command_line_is_told() {
        good("head.png");

        assertThat(CommandRun.seeing(VISION, "make", photos, "--spec", spec).err())
                .contains("Missing -o DIR");
        assertThat(CommandRun.seeing(VISION, "make", photos, "-o", out).err()).contains("Missing --spec");
        assertThat(make(photos, "--jobs", 0).err()).contains("--jobs must be 1 to");
        assertThat(make(photos, "--sheet", folder.resolve("x.pdf")).err()).contains("x.pdf is neither");
        assertThat(out).doesNotExist();
    }

    @Test
    void results_come_in_the_order_of_the_photos_however_many_work_on_them() {
        for (int i = 10; i < 30; i++) {
            good(i + ".png");
        }

        CommandRun run = make(photos, "--jobs", 4);

        assertThat(run.lines().stream()
                        .filter(line -> line.startsWith("made: "))
                        .map(line -> line.replaceAll(".*photos.(\\d\\d)\\.png.*", "$1")))
                .hasSize(20)
                .isSorted();
    }

    private CommandRun make(Object path, Object... more) {
        List<Object> arguments = Stream.concat(
                        Stream.of("make", path, "--spec", spec, "-o", out, "--progress", "never"), Stream.of(more))
                .toList();
        return CommandRun.seeing(VISION, arguments.toArray());
    }

    private Path good(String name) {
        return write(photos.resolve(name), DrawnSitter.roomy().file("png"));
    }

    private void refusable(String name) {
        write(photos.resolve(name), DrawnSitter.roomy().withHead(300, 470, 770).file("png"));
    }

    private Path spec(String id, int width) {
        Path file = CommandRun.spec(
                folder.resolve("specs"),
                id,
                "width: {equals: " + width + ", source: photo-spec}",
                "height: {equals: " + width * 4 / 3 + ", source: photo-spec}",
                "background-lightness: {min: 0.9, source: photo-spec}",
                "ears-visible: {in: [both], source: photo-spec}");
        try {
            Files.writeString(
                    file,
                    Files.readString(file) + "make: {background: \"#ffffff\", background-replacement: allowed}\n");
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of all files below a folder the paths in it, sorted. */
    private static List<String> files(Path below) {
        try (Stream<Path> found = Files.walk(below)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> below.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
