package io.github.photospec.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {
    private static final String FIRST = "11010519491231002X";
    private static final String SECOND = "440308199901101512";
    private static final String LIST = "学号,姓名,身份证号\n1001,张三," + FIRST + "\n1002,李四," + SECOND + "\n";

    @TempDir
    Path folder;

    private Path photos;
    private Path list;

    @BeforeEach
    void write() {
        photos = folder.resolve("photos");
        list = CommandRun.write(folder.resolve("list.csv"), LIST.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void new_names_are_shown_masked_and_nothing_is_renamed() throws IOException {
        CommandRun.junk(photos.resolve("1001.jpg"));
        CommandRun.junk(photos.resolve("李四.JPG"));

        CommandRun run = rename("--template", "{id}.jpg");

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains(
                        "1001.jpg -> 110***********002X.jpg",
                        "李四.JPG -> 440***********1512.jpg",
                        "Nothing was renamed: add --apply");
        assertThat(run.out() + run.err()).doesNotContain(FIRST, SECOND);
        assertThat(names()).containsExactly("1001.jpg", "李四.JPG");
    }

    @Test
    void files_are_renamed_by_the_specification_and_back() throws IOException {
        CommandRun.junk(photos.resolve("1001-张三.jpg"));
        CommandRun.junk(photos.resolve(SECOND + ".jpg"));

        CommandRun run = rename("--spec", "hn-student-cet-pretco", "--apply");

        assertThat(run.code()).isZero();
        assertThat(names()).containsExactly(FIRST + ".jpg", SECOND + ".jpg");
        assertThat(run.out()).contains("1 to rename, 1 right as they are", "rename --undo");
        CommandRun undone = CommandRun.of("rename", "--undo", photos.resolve(".photo-spec-rename-1.jsonl"));
        assertThat(undone.code()).isZero();
        assertThat(names()).containsExactly("1001-张三.jpg", SECOND + ".jpg");
    }

    @Test
    void what_cannot_be_renamed_stays_and_is_told() throws IOException {
        CommandRun.junk(photos.resolve("1001.jpg"));
        CommandRun.junk(photos.resolve("张三.jpg"));
        CommandRun.junk(photos.resolve("1002 张三.jpg"));
        CommandRun.junk(photos.resolve("1002.png"));
        CommandRun.junk(photos.resolve("王五.jpg"));

        CommandRun run = rename("--template", "{id}.jpg", "--apply");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "several files are of the same student: row 2 张三",
                        "it may be of several students: ",
                        "the template has another extension",
                        "nobody on the list");
        assertThat(names()).hasSize(5);
    }

    @Test
    void students_without_a_photo_are_told() {
        CommandRun.junk(photos.resolve("1001.jpg"));

        CommandRun run = rename("--template", "{studentNo}-{name}.jpg", "--lang", "zh");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1001.jpg -> 1001-张三.jpg", "没有照片", "第 3 行 李四");
    }

    @Test
    void old_names_are_taken_apart_by_a_template_or_by_one_field() throws IOException {
        CommandRun.junk(photos.resolve("photo of 1001.jpg"));
        CommandRun.junk(photos.resolve("1002 张三.jpg"));

        assertThat(rename("--template", "{id}.jpg", "--from", "photo of {studentNo}.jpg")
                        .out())
                .contains("photo of 1001.jpg -> 110***********002X.jpg");
        assertThat(rename("--template", "{id}.jpg", "--by", "studentNo").out())
                .contains("1002 张三.jpg -> 440***********1512.jpg");
    }

    @Test
    void names_that_are_taken_by_a_file_that_stays_are_not_given() throws IOException {
        CommandRun.junk(photos.resolve("1001.jpg"));
        CommandRun.junk(photos.resolve("x/1002.jpg"));
        CommandRun.write(list, (LIST + "1003,x," + "360426199101010071\n").getBytes(StandardCharsets.UTF_8));
        CommandRun.junk(photos.resolve("someone.jpg"));

        CommandRun run = CommandRun.of(
                "rename", photos, "--roster", list, "--template", "someone{name}.jpg", "--by", "studentNo");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("x/1002.jpg -> x/someone李四.jpg", "nobody on the list");
    }

    @Test
    void a_list_that_is_not_in_order_renames_nothing() throws IOException {
        CommandRun.junk(photos.resolve("1001.jpg"));
        CommandRun.write(list, (LIST + "1003,王五,440308199902301512\n").getBytes(StandardCharsets.UTF_8));

        CommandRun run = rename("--template", "{id}.jpg", "--apply");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Row 4, 身份证号: Date of birth: that month has no day 30");
        assertThat(names()).containsExactly("1001.jpg");
    }

    @Test
    void what_is_missing_is_told() {
        assertThat(CommandRun.of("rename", photos).code()).isEqualTo(2);
        assertThat(rename().err()).contains("Give --template, for example \"{id}.jpg\"");
        assertThat(rename("--template", "{nmae}.jpg").err()).contains("{nmae} is no placeholder; {name} is");
        assertThat(rename("--template", "{id}.jpg", "--by", "age").err()).contains("There is no field \"age\"");
        assertThat(rename("--template", "{id}.jpg").code()).isEqualTo(3);
        assertThat(CommandRun.of("rename", photos, "--undo", list).code()).isEqualTo(2);
        assertThat(CommandRun.of("rename", "--undo", list).code()).isEqualTo(3);
    }

    private CommandRun rename(Object... more) {
        List<Object> words = Stream.concat(Stream.of("rename", photos, "--roster", list), Stream.of(more))
                .toList();
        return CommandRun.of(words.toArray());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(photos)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
