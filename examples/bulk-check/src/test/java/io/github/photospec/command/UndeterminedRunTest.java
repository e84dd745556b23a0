package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that nobody can decide. */
class UndeterminedRunTest {
    @TempDir
    private Path folder;

    private Path photos;
    private Path spec;

    @BeforeEach
    void twoPhotosOfOneHead() {
        photos = folder.resolve("photos");
        write(photos.resolve("a.jpg"), Photos.jpeg());
        write(photos.resolve("b.jpg"), Photos.jpeg());
        spec = CommandRun.spec(
                folder,
                "head",
                "bareheaded: {in: [yes], source: photo-spec}",
                "ears-visible: {in: [both], source: photo-spec}");
    }

    @Test
    void a_rule_that_alone_keeps_photos_undetermined_is_named_with_both_ways_out() {
        CommandRun run = CommandRun.seeing(OneHead.withEars(), "check", photos, "--spec", spec);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .last()
                .isEqualTo("2 photos are undetermined only for: bare head"
                        + " (--accept-undetermined bareheaded, or look at them with --sheet-undetermined FILE)");
    }

    @Test
    void one_photo_is_spoken_of_as_one() {
        CommandRun run = CommandRun.seeing(OneHead.withEars(), "check", photos.resolve("a.jpg"), "--spec", spec);

        assertThat(run.lines())
                .last()
                .asString()
                .startsWith("1 photo is undetermined only for: bare head (")
                .contains("look at it with");
    }

    @Test
    void photos_that_are_undetermined_for_several_rules_are_not_for_one_alone() {
        CommandRun run = CommandRun.seeing(OneHead.withoutKnowingItsEars(), "check", photos, "--spec", spec);

        assertThat(run.out())
                .contains("2 photos: 2 undetermined")
                .doesNotContain("only for")
                .contains("  ? Not assessed, as it cannot be told surely: bare head, ears visible\n");
    }

    @Test
    void chinese_names_the_rule_too() {
        CommandRun run = CommandRun.seeing(OneHead.withEars(), "check", photos, "--spec", spec, "--lang", "zh");

        assertThat(run.lines())
                .last()
                .isEqualTo("2 张只因一项待定：免冠（可用 --accept-undetermined bareheaded 接受，或用 --sheet-undetermined 文件 逐张查看）");
    }

    @Test
    void accepted_doubt_no_longer_keeps_a_photo_undetermined_and_is_still_told() {
        CommandRun run = CommandRun.seeing(
                OneHead.withEars(), "check", photos, "--spec", spec, "--accept-undetermined", "bareheaded");

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains("  ! Not assessed, as it cannot be told surely: bare head (accepted)")
                .contains("2 photos: 2 compliant")
                .contains("Compliant although not assessed: bare head (2)");
        assertThat(run.out()).doesNotContain("only for");
    }

    @Test
    void rules_are_accepted_with_commas_or_one_by_one() {
        OneHead engine = OneHead.withoutKnowingItsEars();

        CommandRun together = CommandRun.seeing(
                engine, "check", photos, "--spec", spec, "--accept-undetermined", "bareheaded, ears-visible,");
        CommandRun apart = CommandRun.seeing(
                engine,
                "check",
                photos,
                "--spec",
                spec,
                "--accept-undetermined=bareheaded",
                "--accept-undetermined=ears-visible");

        assertThat(together.code()).isZero();
        assertThat(together.out())
                .contains("  ! Not assessed, as it cannot be told surely: bare head, ears visible (accepted)\n");
        assertThat(apart).isEqualTo(together);
    }

    @Test
    void accepted_doubt_is_a_warning_for_whoever_wants_no_warnings() {
        CommandRun run = CommandRun.seeing(
                OneHead.withEars(),
                "check",
                photos,
                "--spec",
                spec,
                "--accept-undetermined",
                "bareheaded",
                "--fail-on",
                "warn");

        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void json_lines_and_csv_tell_accepted_doubt_as_a_warning_with_its_reason() {
        Object[] check = {"check", photos, "--spec", spec, "--accept-undetermined", "bareheaded", "--format", "jsonl"};
        String json = CommandRun.seeing(OneHead.withEars(), check).lines().get(0);
        check[check.length - 1] = "csv";
        String csv = CommandRun.seeing(OneHead.withEars(), check).lines().get(1);

        assertThat(json)
                .contains("\"verdict\":\"COMPLIANT\"")
                .contains("{\"rule\":\"bareheaded\",\"outcome\":\"WARN\",\"level\":\"required\"")
                .contains("\"message\":\"Not assessed, it cannot be told for sure: bare head (accepted)\"");
        assertThat(csv).contains(",compliant,head,1,,bareheaded,,\"Not assessed, it cannot be told");
    }

    @Test
    void a_specification_can_accept_doubt_by_itself_and_shows_it() {
        Path lax = CommandRun.spec(folder, "lax", "bareheaded: {in: [yes], undetermined: warn, source: photo-spec}");

        assertThat(CommandRun.seeing(OneHead.withEars(), "check", photos, "--spec", lax)
                        .code())
                .isZero();
        assertThat(CommandRun.of("specs", "show", lax).out()).contains("[required, doubt accepted; photo-spec]");
        assertThat(CommandRun.of("specs", "show", spec).out()).doesNotContain("doubt");
    }

    @Test
    void a_rule_that_the_specification_lacks_is_a_usage_error_with_the_one_that_was_meant() {
        CommandRun misspelt =
                CommandRun.of("check", photos, "--spec", spec, "--accept-undetermined", "ears-visible,bareheadd");
        CommandRun elsewhere = CommandRun.of("check", photos, "--spec", spec, "--accept-undetermined", "yaw");

        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.out()).isEmpty();
        assertThat(misspelt.err())
                .contains("the specification head has no rule \"bareheadd\". Did you mean bareheaded?");
        assertThat(elsewhere.code()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("has no rule \"yaw\".").doesNotContain("mean");
    }

    @Test
    void an_unreadable_photo_cannot_be_accepted() {
        CommandRun run = CommandRun.of("check", photos, "--spec", spec, "--accept-undetermined", "readable");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a photo that cannot be read must not pass");
    }

    @Test
    void nothing_that_is_accepted_lets_a_broken_photo_pass() {
        Path broken = CommandRun.junk(folder.resolve("broken.jpg"));

        CommandRun run = CommandRun.seeing(
                OneHead.withEars(),
                "check",
                broken,
                "--spec",
                spec,
                "--accept-undetermined",
                "bareheaded,ears-visible");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("1 non-compliant")
                .contains("? Not assessed, as the photo cannot be read: bare head, ears visible")
                .doesNotContain("accepted");
    }

    @Test
    void without_vision_the_lack_of_it_is_told_once_and_not_for_each_rule() {
        OneHead engine = OneHead.withEars();
        Path bare = CommandRun.spec(folder, "bare", "bareheaded: {in: [yes], source: photo-spec}");

        CommandRun run = CommandRun.seeing(engine, "check", photos, "--spec", bare, "--no-vision");

        assertThat(engine.looks()).isZero();
        assertThat(run.lines())
                .contains("Not assessed without the vision module photo-spec-opencv: bare head")
                .contains("2 undetermined only for lack of a vision module");
        assertThat(run.out()).doesNotContain("only for:").doesNotContain("  ?");
        assertThat(CommandRun.of("check", photos, "--spec", bare)).isEqualTo(run);
    }

    @Test
    void the_lack_of_vision_can_be_accepted_and_is_told_once_too() {
        CommandRun run =
                CommandRun.of("check", photos, "--spec", spec, "--accept-undetermined", "bareheaded,ears-visible");

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .endsWith(
                        "2 photos: 2 compliant",
                        "Compliant although not assessed: bare head (2), ears visible (2)",
                        "Not assessed without the vision module photo-spec-opencv: bare head, ears visible");
        assertThat(run.out()).doesNotContain("  !");
    }

    @Test
    void file_rules_alone_need_no_eyes_and_name_no_way_out() {
        OneHead engine = OneHead.broken("not needed");

        CommandRun run = CommandRun.seeing(engine, "check", photos, "--spec", spec, "--file-rules-only");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("as only file rules were asked for: bare head, ears visible, readability")
                .doesNotContain("--accept");
    }
}
