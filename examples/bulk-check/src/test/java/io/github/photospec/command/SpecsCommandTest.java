package io.github.photospec.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void list_names_every_specification_with_its_sources() {
        CommandRun run = CommandRun.of("specs", "list");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("hn-student-cet-pretco").contains("Sources: ");
    }

    @Test
    void show_tells_rules_and_sources_in_both_languages() {
        assertThat(CommandRun.of("specs", "show", "hn-student-cet-pretco").lines())
                .contains("Rules:")
                .anyMatch(line -> line.startsWith("  - file-size ("));
        assertThat(CommandRun.of("specs", "show", "hn-student-cet-pretco", "--lang", "zh")
                        .lines())
                .contains("规则：", "来源：");
    }

    @Test
    void show_of_an_unknown_id_is_a_usage_error() {
        CommandRun run = CommandRun.of("specs", "show", "nothing-like-this-at-all");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nothing-like-this-at-all");
    }

    @Test
    void validate_accepts_a_file_in_order() {
        CommandRun run = CommandRun.of("specs", "validate", CommandRun.spec(folder, 10));

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("small-file.yaml: in order (small-file)\n");
    }

    @Test
    void validate_tells_each_problem_with_its_place_and_goes_on() {
        Path broken = CommandRun.write(
                folder.resolve("broken.yaml"), "id: broken\nrevision: 1\nrulez: {}\n".getBytes(StandardCharsets.UTF_8));

        CommandRun run = CommandRun.of("specs", "validate", broken, CommandRun.spec(folder, 10));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("broken.yaml:3:1: ").contains("small-file.yaml: in order");
    }

    @Test
    void specs_alone_asks_what_to_do() {
        assertThat(CommandRun.of("specs").code()).isEqualTo(2);
    }
}
