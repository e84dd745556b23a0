package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.Density;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.painting.Exif;
import io.github.photospec.painting.JpegWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    @TempDir
    private Path folder;

    private Path photos;
    private Path out;

    @BeforeEach
    void folders() {
        photos = folder.resolve("photos");
        out = folder.resolve("fixed");
    }

    @Test
    void a_phones_file_is_turned_cleaned_and_given_its_density() throws IOException {
        byte[] jpeg = JpegWriter.standard()
                .withDpi(300)
                .withExif(Exif.empty().withOrientation(6))
                .write(new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB));
        write(photos.resolve("a.jpg"), Arrays.copyOf(jpeg, jpeg.length + 100));

        CommandRun run = CommandRun.of("fix", photos, "-o", out, "--density", 72);

        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out())
                .startsWith("repaired: ")
                .contains("turned upright without loss", "density 72 dpi written", "100 bytes behind", "1 repaired");
        byte[] fixed = Files.readAllBytes(out.resolve("a.jpg"));
        ImageFacts facts =
                PhotoInspector.create().inspect(fixed, Optional.empty()).image().orElseThrow();
        assertThat(facts.orientation()).isEqualTo(Orientation.UPRIGHT);
        assertThat(facts.storedWidth()).isEqualTo(160);
        assertThat(facts.densities()).extracting(Density::x).containsOnly(72.0);
        assertThat(facts.trailingBytes()).isZero();
    }

    @Test
    void a_file_that_is_right_is_written_as_it_is() throws IOException {
        byte[] jpeg = JpegWriter.standard().withDpi(72).write(new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB));
        write(photos.resolve("a.jpeg"), jpeg);

        CommandRun run = CommandRun.of("fix", photos, "-o", out);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("right as it was: ");
        assertThat(Files.readAllBytes(out.resolve("a.jpeg"))).isEqualTo(jpeg);
    }

    @Test
    void an_extension_that_lies_is_corrected_and_what_is_no_picture_left_out() {
        write(photos.resolve("a.png"), Photos.jpeg());
        CommandRun.junk(photos.resolve("b.jpg"));

        CommandRun run = CommandRun.of("fix", photos, "-o", out, "--lang", "zh");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("扩展名改为 jpg", "不是图片", "无法修复1个");
        assertThat(out.resolve("a.jpg")).exists();
        assertThat(out.resolve("b.jpg")).doesNotExist();
    }

    @Test
    void what_cannot_be_turned_without_loss_is_told_and_the_rest_is_done() throws IOException {
        byte[] odd = JpegWriter.standard()
                .withDpi(72)
                .withExif(Exif.empty().withOrientation(3))
                .write(new BufferedImage(33, 17, BufferedImage.TYPE_INT_RGB));
        write(photos.resolve("a.jpg"), odd);

        CommandRun run = CommandRun.of("fix", photos, "-o", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("not repaired: ").contains("no multiple of its blocks");
        assertThat(ImageFormat.detect(Files.readAllBytes(out.resolve("a.jpg")))).contains(ImageFormat.JPEG);
    }

    @Test
    void what_is_wrong_on_the_command_line_is_told() {
        write(photos.resolve("a.jpg"), Photos.jpeg());

        assertThat(CommandRun.of("fix", photos).err()).contains("Missing -o DIR");
        assertThat(CommandRun.of("fix", photos, "-o", photos).err()).contains("lies among the photos");
        assertThat(CommandRun.of("fix", photos, "-o", out, "--density", 0).err())
                .contains("--density must be 1 to");
        assertThat(CommandRun.of("fix", folder.resolve("none"), "-o", out).code())
                .isEqualTo(3);
    }
}
