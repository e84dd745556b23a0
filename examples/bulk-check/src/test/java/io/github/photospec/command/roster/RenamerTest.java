package io.github.photospec.command.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamerTest {
    /** Three files change places in a circle, and one goes into a folder. */
    private static final int MOVES = 8;

    @TempDir
    Path folder;

    @Test
    void files_change_places_and_back() throws IOException {
        List<Renaming> circle = circle();

        Path journal = Renamer.create().apply(folder, circle);

        assertThat(files()).isEqualTo(Map.of("a", "c", "b", "a", "c", "b", "sub/e", "d"));
        assertThat(Files.readString(journal)).contains("[\"a\",");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)))
                .isEqualTo("rw-------");
        assertThat(Renamer.create().undo(journal)).isEqualTo(4);
        assertThat(files()).isEqualTo(original());
        assertThat(Renamer.create().undo(journal)).isZero();
    }

    @Test
    void names_that_differ_in_capitals_only_are_renamed() throws IOException {
        write("x.JPG");

        Renamer.create().apply(folder, List.of(new Renaming(folder.resolve("x.JPG"), folder.resolve("x.jpg"))));

        assertThat(files()).isEqualTo(Map.of("x.jpg", "x.JPG"));
    }

    @Test
    void a_failure_at_any_step_leaves_every_file_as_it_was() throws IOException {
        for (int step = 0; step < MOVES; step++) {
            List<Renaming> circle = circle();
            Renamer failing = new Renamer(new FailingOnce(step, false));

            assertThatThrownBy(() -> failing.apply(folder, circle)).isInstanceOf(IOException.class);

            assertThat(files()).as("step %s", step).isEqualTo(original());
            assertThat(journals()).isEmpty();
        }
    }

    @Test
    void a_run_that_is_killed_at_any_step_is_taken_back_even_if_taking_it_back_is_killed_too() throws IOException {
        for (int step = 0; step < MOVES; step++) {
            for (int again = 0; again <= MOVES; again++) {
                List<Renaming> circle = circle();
                Renamer dying = new Renamer(new FailingOnce(step, true));
                assertThatThrownBy(() -> dying.apply(folder, circle)).isInstanceOf(Killed.class);
                Path journal = journals().get(0);

                try {
                    new Renamer(new FailingOnce(again, true)).undo(journal);
                } catch (Killed halfWay) {
                    assertThat(again).isLessThan(MOVES);
                }
                Renamer.create().undo(journal);

                assertThat(files()).as("%s, %s", step, again).isEqualTo(original());
                Files.delete(journal);
            }
        }
    }

    @Test
    void nothing_is_ever_written_over() throws IOException {
        write("a");
        write("there");

        assertThatThrownBy(() -> Renamer.create()
                        .apply(folder, List.of(new Renaming(folder.resolve("a"), folder.resolve("there")))))
                .isInstanceOf(IOException.class);

        assertThat(files()).isEqualTo(Map.of("a", "a", "there", "there"));
    }

    @Test
    void an_undo_file_that_leads_out_of_its_folder_is_refused() throws IOException {
        Path journal = folder.resolve("undo.jsonl");
        for (String line : List.of("[\"a\",\"../b\",\"c\"]", "[\"/etc/a\",\"b\",\"c\"]", "nonsense", "[1]", "{}")) {
            Files.writeString(journal, line + "\n");

            assertThatThrownBy(() -> Renamer.create().undo(journal))
                    .as(line)
                    .isInstanceOf(IOException.class)
                    .hasMessage("no undo file");
        }
    }

    private List<Renaming> circle() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            write(name);
        }
        return List.of(move("a", "b"), move("b", "c"), move("c", "a"), move("d", "sub/e"));
    }

    private Renaming move(String from, String to) {
        return new Renaming(folder.resolve(from), folder.resolve(to));
    }

    private static Map<String, String> original() {
        return Map.of("a", "a", "b", "b", "c", "c", "d", "d");
    }

    private void write(String name) throws IOException {
        Files.write(folder.resolve(name), name.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.endsWith(".jsonl")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
    }

    /** Moves files, but for one. */
    private static final class FailingOnce implements Renamer.Mover {
        private final int step;
        private final boolean deadly;
        private int count;

        FailingOnce(int step, boolean deadly) {
            this.step = step;
            this.deadly = deadly;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (count++ == step) {
                if (deadly) {
                    throw new Killed();
                }
                throw new IOException("disk full");
            }
            assertThat(to).doesNotExist();
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The process ends here: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
