package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.spec;
import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.fixture.Zips;
import io.github.photospec.image.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String ID = "430102199003071234";

    @TempDir
    private Path folder;

    private Path spec;
    private Path good;
    private Path out;

    @BeforeEach
    void onePhotoThatPasses() {
        spec = spec(folder, 100_000);
        good = write(folder.resolve("photos/" + ID + ".jpg"), Photos.jpeg());
        out = folder.resolve("out.png");
    }

    @Test
    void a_compliant_photo_is_drawn_and_exits_with_0() throws IOException {
        CommandRun run = CommandRun.of("explain", good, "--spec", spec, "-o", out);

        assertThat(run.code()).isZero();
        assertThat(ImageFormat.detect(Files.readAllBytes(out))).contains(ImageFormat.PNG);
        assertThat(run.lines().get(0)).startsWith("compliant: ").contains("430***********1234.jpg");
        assertThat(run.lines().get(1)).startsWith("Drawn: ").endsWith("out.png");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_non_compliant_photo_is_drawn_too_and_exits_with_1() {
        CommandRun run = CommandRun.of("explain", good, "--spec", spec(folder, 10), "--out", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(out).exists();
    }

    @Test
    void a_file_that_is_no_photo_is_drawn_as_what_it_is() {
        Path junk = CommandRun.junk(folder.resolve("photos/junk.jpg"));

        CommandRun run = CommandRun.of("explain", junk, "--spec", spec, "-o", out, "--lang", "zh");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("不合格：").contains("已画出：");
        assertThat(out).exists();
    }

    @Test
    void the_photo_may_come_from_the_standard_input_or_alone_in_an_archive() {
        Path zip = new Zips().with("a.jpg", Photos.jpeg()).to(folder.resolve("a.zip"));

        assertThat(CommandRun.of(Photos.jpeg(), "explain", "-", "--spec", spec, "-o", out)
                        .code())
                .isZero();
        assertThat(CommandRun.of("explain", zip, "--spec", spec, "-o", out).code())
                .isZero();
    }

    @Test
    void many_photos_are_too_many() {
        write(folder.resolve("photos/b.jpg"), Photos.jpeg());

        CommandRun run = CommandRun.of("explain", folder.resolve("photos"), "--spec", spec, "-o", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("explain draws one photo");
        assertThat(out).doesNotExist();
    }

    @Test
    void what_is_missing_on_the_command_line_is_a_usage_error() {
        assertThat(CommandRun.of("explain", good, "-o", out).err()).contains("Missing --spec");
        assertThat(CommandRun.of("explain", good, "--spec", spec).err()).contains("Missing -o FILE.png");
        assertThat(CommandRun.of("explain", good, "--spec", "no-such-spec", "-o", out)
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.of("explain", "--spec", spec, "-o", out).code()).isEqualTo(2);
        assertThat(CommandRun.of("explain", good, "--spec", spec, "-o", folder.resolve("out.jpg"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_photo_is_never_written_over() throws IOException {
        Path png = write(folder.resolve("photo.png"), Photos.jpeg());
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), png);

        CommandRun run = CommandRun.of("explain", png, "--spec", spec, "-o", png);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("never written over");
        assertThat(CommandRun.of("explain", link, "--spec", spec, "-o", png).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("explain", png, "--spec", spec, "-o", link).code())
                .isEqualTo(2);
        assertThat(png).hasBinaryContent(Photos.jpeg());
    }

    @Test
    void what_cannot_be_read_or_written_exits_with_3() {
        CommandRun missing = CommandRun.of("explain", folder.resolve(ID + ".png"), "--spec", spec, "-o", out);
        CommandRun nowhere = CommandRun.of("explain", good, "--spec", spec, "-o", folder.resolve("none/out.png"));

        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("there is no such file").doesNotContain(ID);
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("cannot be written");
    }

    @Test
    void help_speaks_both_languages() {
        assertThat(CommandRun.of("explain", "--help").out())
                .contains("Draws what was seen", "-o, --out=FILE.png", "Exit codes", "One photo, or -");
        assertThat(CommandRun.of("explain", "--help", "--lang", "zh").out()).contains("允许范围", "退出码", "一张照片");
    }
}
