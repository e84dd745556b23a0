package io.github.photospec.command;

import static io.github.photospec.command.CommandRun.spec;
import static io.github.photospec.command.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.command.output.Language;
import io.github.photospec.report.SafeText;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String ID = "430102199003071234";

    @TempDir
    private Path folder;

    private Path spec;
    private Path good;

    @BeforeEach
    void onePhotoThatPasses() {
        spec = spec(folder, 100_000);
        good = write(folder.resolve("photos/good.jpg"), Photos.jpeg());
    }

    @Test
    void a_photo_that_passes_exits_with_0() {
        CommandRun run = CommandRun.of("check", good, "--spec", spec);

        assertThat(run.code()).isZero();
        assertThat(run.lines()).first().asString().endsWith(": " + shown(good));
        assertThat(run.lines()).last().asString().startsWith("1 photo: ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_photo_that_fails_exits_with_1_and_says_why() {
        CommandRun run = CommandRun.of("check", good, "--spec", spec(folder, 10));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().get(1)).startsWith("  x ");
    }

    @Test
    void an_undetermined_photo_exits_with_1_unless_only_non_compliance_counts() {
        assertThat(CommandRun.of("check", good, "--spec", spec, "--file-rules-only")
                        .code())
                .isEqualTo(1);
        assertThat(CommandRun.of("check", good, "--spec", spec, "--file-rules-only", "--fail-on", "non-compliant")
                        .code())
                .isZero();
    }

    @Test
    void file_rules_only_decodes_nothing() {
        CommandRun run = CommandRun.of("check", good, "--spec", spec, "--file-rules-only");

        assertThat(run.out()).contains("\nNot assessed, as only file rules were asked for: ");
    }

    @Test
    void a_missing_specification_names_the_list() {
        CommandRun run = CommandRun.of("check", good);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--spec").contains("photo-spec specs list");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unknown_specification_names_a_near_one() {
        CommandRun run = CommandRun.of("check", good, "--spec", "hn-student-cet-petco");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean hn-student-cet-pretco?");
    }

    @Test
    void a_broken_specification_file_is_a_usage_error_with_its_place() {
        Path broken = write(
                folder.resolve("broken.yaml"), "id: broken\nrevision: 1\nrulez: {}\n".getBytes(StandardCharsets.UTF_8));

        CommandRun run = CommandRun.of("check", good, "--spec", broken);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("broken.yaml:3:1: ");
    }

    @Test
    void wrong_options_are_usage_errors() {
        assertThat(CommandRun.of("check", good, "--spec", spec, "--format", "xml")
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", good, "--spec", spec, "--jobs", "0").code())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", good, "--spec", spec, "--specs", folder.resolve("none"))
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", "--spec", spec).code()).isEqualTo(2);
        assertThat(CommandRun.of("check", "-", "-", "--spec", spec).code()).isEqualTo(2);
        assertThat(CommandRun.of("chek").code()).isEqualTo(2);
        assertThat(CommandRun.of().code()).isEqualTo(2);
    }

    @Test
    void a_path_that_does_not_exist_exits_with_3_and_the_others_are_checked() {
        CommandRun run = CommandRun.of("check", folder.resolve("none.jpg"), good, "--spec", spec);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines().get(0)).isEqualTo("cannot be opened: " + shown(folder.resolve("none.jpg")));
        assertThat(run.lines().get(1)).isEqualTo("  x there is no such file or folder");
        assertThat(run.lines().get(2)).endsWith(shown(good));
    }

    @Test
    void what_cannot_be_opened_weighs_more_than_what_fails() {
        assertThat(CommandRun.of("check", folder.resolve("none.jpg"), good, "--spec", spec(folder, 10))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void an_empty_folder_is_nothing_to_check() {
        write(folder.resolve("lists/names.txt"), new byte[9]);

        CommandRun run = CommandRun.of("check", folder.resolve("lists"), "--spec", spec);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Nothing to check");
    }

    @Test
    void one_photo_comes_from_the_standard_input() {
        CommandRun run = CommandRun.of(Photos.jpeg(), "check", "-", "--spec", spec);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).endsWith(": -");
    }

    @Test
    void identity_numbers_are_masked_for_people_and_unchanged_for_programs() {
        Path photo = write(folder.resolve(ID + ".jpg"), Photos.jpeg());

        assertThat(CommandRun.of("check", photo, "--spec", spec).out())
                .contains("430***********1234.jpg")
                .doesNotContain(ID);
        assertThat(CommandRun.of("check", photo, "--spec", spec, "--format", "jsonl")
                        .out())
                .contains(ID);
        assertThat(CommandRun.of("check", photo, "--spec", spec, "--format", "csv")
                        .out())
                .contains(ID);
    }

    @Test
    void a_missing_path_is_masked_too() {
        CommandRun run = CommandRun.of("check", ID + ".jpg", "--spec", spec);

        assertThat(run.out() + run.err()).contains("430***********1234").doesNotContain(ID);
    }

    @Test
    void control_characters_of_file_names_do_not_reach_the_terminal() {
        Path photo = write(folder.resolve("a\u001b[2Jb\nc.jpg"), Photos.jpeg());

        CommandRun run = CommandRun.of("check", photo, "--spec", spec);

        assertThat(run.lines().get(0)).endsWith("a\\u001b[2Jb\\u000ac.jpg");
    }

    @Test
    void json_lines_keep_the_order_whatever_the_number_of_jobs() {
        for (int i = 0; i < 50; i++) {
            write(folder.resolve("many/%02d.jpg".formatted(i)), Photos.jpeg());
        }

        CommandRun one =
                CommandRun.of("check", folder.resolve("many"), "--spec", spec, "--format", "jsonl", "--jobs", 1);
        CommandRun four =
                CommandRun.of("check", folder.resolve("many"), "--spec", spec, "--format", "jsonl", "--jobs", 4);

        assertThat(one.lines()).hasSize(50).isSorted();
        assertThat(four).isEqualTo(one);
    }

    @Test
    void json_lines_have_a_checksum_and_the_summary_goes_elsewhere() {
        CommandRun run = CommandRun.of("check", good, "--spec", spec, "--format", "jsonl");

        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("{\"file\":")
                .contains("\"sha256\":")
                .endsWith("}");
        assertThat(run.err()).contains("1 photo: ");
    }

    @Test
    void json_lines_tell_what_could_not_be_opened() {
        CommandRun run = CommandRun.of("check", folder.resolve("none.jpg"), "--spec", spec, "--format", "jsonl");

        assertThat(run.out()).contains("\"error\":\"there is no such file or folder\"");
    }

    @Test
    void csv_begins_with_a_byte_order_mark_and_disarms_formulas() {
        CommandRun run = CommandRun.of("check", "=cmd.jpg", "--spec", spec, "--format", "csv");

        assertThat(run.lines().get(0))
                .isEqualTo("\ufefffile,verdict,spec,revision,failed,warned,not assessed,messages");
        assertThat(run.lines().get(1)).startsWith("'=cmd.jpg,error,");
    }

    @Test
    void the_summary_names_the_most_frequent_failures() {
        CommandRun run = CommandRun.of("check", folder.resolve("photos"), "--spec", spec(folder, 10));

        assertThat(run.lines())
                .last()
                .asString()
                .startsWith("Most frequent failures: ")
                .endsWith(" (1)");
    }

    @Test
    void chinese_is_spoken_on_demand_also_in_complaints_and_help() {
        assertThat(CommandRun.of("check", good, "--spec", spec, "--lang", "zh").out())
                .contains("共 1 张照片：");
        assertThat(CommandRun.of("check", good, "--lang=zh").err()).contains("缺少 --spec");
        assertThat(CommandRun.of("check", "--help", "--lang", "zh").out()).contains("退出码");
        assertThat(CommandRun.of("check", "--help").out()).contains("Exit codes");
    }

    @Test
    void a_progress_bar_is_shown_when_asked_for_and_ends_with_its_line() {
        CommandRun run = CommandRun.of("check", good, "--spec", spec, "--progress", "always");

        assertThat(run.err()).contains("Checking").endsWith("\n");
        assertThat(CommandRun.of("check", good, "--spec", spec).err()).isEmpty();
    }

    @Test
    void a_file_whose_name_begins_with_an_at_sign_is_a_file() {
        assertThat(CommandRun.of("check", "@none.jpg", "--spec", spec).out()).contains("cannot be opened: @none.jpg");
    }

    @Test
    void results_and_progress_do_not_share_a_line_on_a_terminal() {
        StringWriter terminal = new StringWriter();
        Streams streams =
                new Streams(InputStream.nullInputStream(), terminal, new PrintWriter(terminal, true), true, true);
        String[] words = {"check", good.toString(), good.toString(), "--spec", spec.toString()};

        Main.run(Session.of(streams, Language.EN, words), words);

        // What follows the last carriage return of a line is what stays to be seen.
        List<String> seen = terminal.toString()
                .lines()
                .map(line -> line.substring(line.lastIndexOf('\r') + 1))
                .filter(line -> line.contains(shown(good)))
                .toList();
        assertThat(seen).hasSize(2).noneMatch(line -> line.contains("Checking"));
    }

    @Test
    void a_path_that_no_system_allows_is_told() {
        CommandRun run = CommandRun.of("check", "a\u0000b", "--spec", spec);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("cannot be opened: a\\u0000b").contains("it cannot be read: ");
    }

    @Test
    void file_names_are_checked_where_that_is_asked_for() {
        Path naming = CommandRun.write(
                folder.resolve("names/named.yaml"),
                "id: named\nrevision: 1\ntitle: {zh: 试, en: A test}\nnaming: \"{id}.jpg\"\nrules: {file-size: {max: 99999, source: photo-spec}}\n"
                        .getBytes(StandardCharsets.UTF_8));
        Path good = CommandRun.write(folder.resolve("11010519491231002X.jpg"), Photos.jpeg());
        Path bad = CommandRun.write(folder.resolve("110105194912310021.jpg"), Photos.jpeg());

        assertThat(CommandRun.of("check", good, bad, "--spec", naming).code()).isZero();
        assertThat(CommandRun.of("check", good, "--spec", naming, "--file-names")
                        .code())
                .isZero();
        CommandRun run = CommandRun.of("check", bad, "--spec", naming, "--file-names");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("the check character").doesNotContain("110105194912310021");
        assertThat(CommandRun.of("check", bad, "--spec", spec, "--file-names").err())
                .contains("says nothing about file names");
    }

    /** A path as tables show it: a temporary folder's number can look like somebody's identity number. */
    private static String shown(Path path) {
        return SafeText.terminal(path.toString());
    }
}
