package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks at the photos of a run. */
class VisionTest {
    @TempDir
    private Path folder;

    private Path photos;
    private Path spec;

    @BeforeEach
    void twoPhotos() {
        photos = folder.resolve("photos");
        write(photos.resolve("a.jpg"), Photos.jpeg());
        write(photos.resolve("b.jpg"), Photos.jpeg());
        spec = CommandRun.spec(folder, "ears", "ears-visible: {in: [both], source: photo-spec}");
    }

    @Test
    void a_specification_that_does_not_ask_about_the_person_needs_no_eyes() {
        OneHead engine = OneHead.broken("not needed");

        assertThat(CommandRun.seeing(engine, "check", photos, "--spec", CommandRun.spec(folder, 100_000))
                        .code())
                .isZero();
        assertThat(engine.isClosed()).isFalse();
    }

    @Test
    void the_engine_looks_at_each_photo_and_is_closed() {
        OneHead engine = OneHead.withEars();

        CommandRun.seeing(engine, "check", photos, "--spec", spec);

        assertThat(engine.looks()).isEqualTo(2);
        assertThat(engine.isClosed()).isTrue();
    }

    @Test
    void a_broken_vision_module_is_told_before_the_first_photo() {
        OneHead engine = OneHead.broken("libopencv_java is not on the library path");

        CommandRun run = CommandRun.seeing(engine, "check", photos, "--spec", spec);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("--no-vision")
                .endsWith("libopencv_java is not on the library path");
        assertThat(engine.isClosed()).isTrue();
    }

    @Test
    void nobody_looks_where_nobody_shall() {
        OneHead engine = OneHead.withEars();

        CommandRun unseen = CommandRun.seeing(engine, "check", photos, "--spec", spec, "--no-vision");
        CommandRun unread = CommandRun.seeing(engine, "check", photos, "--spec", spec, "--file-rules-only");

        assertThat(engine.looks()).isZero();
        assertThat(unseen.out()).contains("Not assessed without the vision module photo-spec-opencv: ears visible");
        assertThat(unread.out()).contains("as only file rules were asked for: ears visible");
    }
}
