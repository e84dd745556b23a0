package io.github.photospec.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoInput;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} does for an office. */
class OfficeCheckTest {
    private static final String ZHANG = "11010519491231002X";
    private static final String LI = "440308199901101512";
    private static final String LIST = "学号,姓名,身份证号,班级\n1001,张三," + ZHANG + ",1班\n1002,李四," + LI + ",2班\n";

    @TempDir
    private Path folder;

    private Path spec;
    private Path photos;
    private Path roster;

    @BeforeEach
    void aClass() {
        spec = CommandRun.spec(folder, 100_000);
        photos = folder.resolve("photos");
        CommandRun.write(photos.resolve("1001_张三.jpg"), Photos.jpeg());
        roster = CommandRun.write(folder.resolve("students.csv"), LIST.getBytes(UTF_8));
    }

    @Test
    void a_class_that_is_complete_exits_with_0() {
        CommandRun.write(photos.resolve(LI + ".jpg"), Photos.otherJpeg());

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--roster", roster, "--duplicates");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).doesNotContain("Students without");
    }

    @Test
    void who_has_no_photo_and_whose_photo_nobody_knows_is_told_without_numbers() {
        CommandRun.write(photos.resolve("stranger.jpg"), Photos.otherJpeg());

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--roster", roster);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Students without a photo: 1\n  - 3  2班  李四  1002  440***********1512\n")
                .contains("Photos of nobody on the list: 1\n")
                .doesNotContain(LI);
    }

    @Test
    void a_list_that_excel_damaged_is_told_and_used() {
        CommandRun.write(roster, (LIST + "1003,王五,4.40308E+17,2班\n1004,赵六,440308199901101513,2班\n").getBytes(UTF_8));

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--roster", roster);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("The list of students is not in order: 2\n")
                .contains("Row 4")
                .contains("Row 5");
        assertThat(run.out()).contains("Students without a photo: 3\n");
    }

    @Test
    void a_list_that_is_none_is_refused_before_anything_is_checked() {
        CommandRun.write(roster, "nothing".getBytes(UTF_8));

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--roster", roster);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void one_file_under_two_names_is_told() {
        CommandRun.write(photos.resolve("1002.jpg"), Photos.jpeg());

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--duplicates");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("The same file more than once: 1\n  - different people");
    }

    @Test
    void a_report_holds_the_photos_and_the_lists() throws IOException {
        Path report = folder.resolve("report");

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--roster", roster, "--report", report);

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.lines()).last().asString().startsWith("Report: ").endsWith("index.html");
        assertThat(report.resolve("index.html")).exists();
        assertThat(Files.readString(report.resolve("results.jsonl"))).contains("1001_张三.jpg");
        CommandRun again = CommandRun.of("check", photos, "--spec", spec, "--report", report);
        assertThat(again.code()).as(again.err()).isZero();
    }

    @Test
    void a_report_takes_no_foreign_folders_place() {
        Path kept = CommandRun.write(folder.resolve("mine/letter.txt"), "x".getBytes(UTF_8));

        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--report", folder.resolve("mine"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("was not touched");
        assertThat(kept).hasContent("x");
        assertThat(CommandRun.of("check", photos, "--spec", spec, "--report", photos.resolve("report"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_manifest_says_which_photos_whose_and_for_what() {
        Path manifest = CommandRun.write(
                folder.resolve("list.csv"),
                ("id,path,spec\n" + LI + ",photos/1001_张三.jpg,small-file\n,none.jpg,\n,photos/1001_张三.jpg,no-such\n")
                        .getBytes(UTF_8));

        CommandRun run =
                CommandRun.of("check", "--manifest", manifest, "--specs", specs(), "--spec", spec, "--format", "jsonl");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .startsWith("{\"file\":\"photos/1001_张三.jpg\",\"id\":\"" + LI + "\",")
                .contains("\"verdict\":\"COMPLIANT\"");
        assertThat(run.lines().get(1)).contains("none.jpg").contains("there is no such file");
        assertThat(run.lines().get(2)).contains("row 4").contains("no-such");
    }

    @Test
    void photos_come_from_arguments_or_from_a_manifest() {
        assertThat(CommandRun.of("check", "--spec", spec).code()).isEqualTo(2);
        assertThat(CommandRun.of("check", photos, "--manifest", roster, "--spec", spec)
                        .code())
                .isEqualTo(2);
        CommandRun run = CommandRun.of("check", "--manifest", roster, "--spec", spec);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no column of paths");
    }

    @Test
    void a_journal_is_begun_once_and_gone_on_with() {
        Path journal = folder.resolve("run.journal");
        CommandRun first = CommandRun.of("check", photos, "--spec", spec, "--journal", journal);

        CommandRun second = CommandRun.of("check", photos, "--spec", spec, "--journal", journal);
        CommandRun resumed = CommandRun.of("check", photos, "--spec", spec, "--journal", journal, "--resume");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("--resume");
        assertThat(resumed.out()).isEqualTo(first.out());
        assertThat(CommandRun.of("check", photos, "--spec", spec, "--resume").code())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", photos, "--spec", spec, "--journal", roster, "--resume")
                        .err())
                .contains("is no journal");
    }

    @Test
    void photos_that_hang_are_told_and_the_third_ends_the_run() throws IOException {
        Path seen = CommandRun.spec(folder, "seen", "ears-visible: {in: [both], source: photo-spec}");
        for (int i = 0; i < 5; i++) {
            CommandRun.write(folder.resolve("many/" + i + ".jpg"), Photos.jpeg());
        }
        Hanging engine = new Hanging();

        CommandRun run = CommandRun.seeing(
                engine, "check", folder.resolve("many"), "--spec", seen, "--jobs", 1, "--photo-timeout", 1);
        engine.end.countDown();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("was not done within 1 s").contains("3 photos: 3 ");
        assertThat(run.err()).contains("the run stopped after 3 photos");
        assertThat(PhotoInput.of(folder.resolve("many/4.jpg")).read(9)).isNotEmpty();
    }

    private Path specs() {
        Path directory = folder.resolve("specs");
        CommandRun.write(directory.resolve("x"), new byte[0]);
        CommandRun.spec(directory, 100_000);
        return directory;
    }

    private static final class Hanging implements VisionProvider {
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public String name() {
            return "hanging";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void prepare() {
            // Nothing to load.
        }

        @Override
        public PortraitObservation observe(SrgbImage image) {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException unheard) {
                    // As native code, which hears nothing.
                }
            }
            return PortraitObservation.NOBODY;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
