package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.root;
import static io.github.photospec.spec.SpecTexts.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecCatalogTest {
    private static final String FIRST = "hn-student-cet-pretco";
    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "github", "photospec", "spec");

    @TempDir
    Path directory;

    /** Run with {@code -Dcatalog.index.update=true} after adding a file. */
    @Test
    void the_index_names_every_bundled_file() throws IOException {
        List<String> ids = bundledIds();
        Path index = RESOURCES.resolve(SpecCatalog.INDEX);
        if (Boolean.getBoolean("catalog.index.update")) {
            Files.writeString(index, String.join("\n", ids) + "\n");
        }

        assertThat(Files.readString(index)).isEqualTo(String.join("\n", ids) + "\n");
    }

    /** Bundled files are read without the checks of Bean Validation: this is the proof that they may be. */
    @Test
    void every_bundled_file_is_in_order() throws IOException {
        SpecCatalog asFiles = SpecCatalog.empty().withDirectory(RESOURCES.resolve("catalog"));

        assertThat(asFiles.problems()).isEmpty();
        assertThat(asFiles.all()).isNotEmpty();
    }

    @Test
    void every_bundled_specification_can_be_had() {
        assertThat(SpecCatalog.bundled().all())
                .extracting(PhotoSpec::id)
                .containsExactlyElementsOf(SpecCatalog.bundled().ids())
                .contains(FIRST);
    }

    @Test
    void an_unknown_id_is_answered_with_those_that_look_alike() {
        assertThat(SpecCatalog.bundled().ids()).doesNotContain("hn-student-cet-pertco");
        assertThatThrownBy(() -> SpecCatalog.bundled().require("hn-student-cet-pertco"))
                .isInstanceOf(UnknownSpecException.class)
                .hasMessageStartingWith("No specification 'hn-student-cet-pertco'; did you mean " + FIRST);
    }

    @Test
    void part_of_an_id_is_enough_for_an_answer() {
        UnknownSpecException unknown = catchThrowableOfType(
                UnknownSpecException.class, () -> SpecCatalog.bundled().require("student-cet-p"));

        assertThat(unknown.suggestions()).contains(FIRST);
        assertThat(unknown.id()).isEqualTo("student-cet-p");
    }

    @Test
    void find_has_nothing_for_an_unknown_id() throws InvalidSpecException {
        assertThat(SpecCatalog.bundled().find("../" + FIRST)).isEmpty();
        assertThat(SpecCatalog.bundled().find("")).isEmpty();
    }

    @Test
    void a_specification_is_read_once() throws InvalidSpecException {
        assertThat(SpecCatalog.bundled().require(FIRST))
                .isSameAs(SpecCatalog.bundled().require(FIRST));
    }

    @Test
    void many_threads_get_the_same_specification() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(directory, "s" + i, root("s" + i));
        }
        SpecCatalog catalog = SpecCatalog.empty().withDirectory(directory);

        List<PhotoSpec> specs = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> catalog.all().filter(spec -> spec.id().equals("s" + i % 20)))
                .flatMap(found -> found)
                .toList();

        assertThat(specs).hasSize(200).doesNotContainNull();
    }

    @Test
    void a_users_directory_joins_the_bundled_specifications() throws IOException, InvalidSpecException {
        write(directory, "mine", root("mine"));
        Files.writeString(directory.resolve("other.yml"), root("other"));
        Files.writeString(directory.resolve("README.md"), "no specification");
        Files.writeString(directory.resolve(".hidden.yaml"), "no specification");
        Files.createDirectory(directory.resolve("folder.yaml"));

        SpecCatalog catalog = SpecCatalog.bundled().withDirectory(directory);

        assertThat(catalog.ids())
                .contains("mine", "other", FIRST)
                .hasSize(bundledIds().size() + 2);
        assertThat(catalog.require("other").id()).isEqualTo("other");
        assertThat(SpecCatalog.bundled().ids()).doesNotContain("mine");
    }

    @Test
    void a_broken_file_is_reported_when_it_is_asked_for_and_leaves_the_others_alone()
            throws IOException, InvalidSpecException {
        write(directory, "broken", "id: [");
        write(directory, "good", root("good"));

        SpecCatalog catalog = SpecCatalog.empty().withDirectory(directory);

        assertThat(catalog.require("good").id()).isEqualTo("good");
        assertThat(catalog.all()).extracting(PhotoSpec::id).containsExactly("good");
        assertThatThrownBy(() -> catalog.find("broken"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("broken.yaml:1:6: This is not YAML");
        assertThat(catalog.problems()).extracting(SpecProblem::code).containsExactly(ProblemCode.SYNTAX);
    }

    @Test
    void a_file_with_the_id_of_a_bundled_one_is_refused_and_both_are_named() throws IOException {
        write(directory, FIRST, root(FIRST));

        SpecCatalog catalog = SpecCatalog.bundled().withDirectory(directory);

        InvalidSpecException clash = catchThrowableOfType(InvalidSpecException.class, () -> catalog.require(FIRST));
        assertThat(clash.problems())
                .extracting(
                        SpecProblem::code,
                        SpecProblem::file,
                        problem -> problem.arguments().get(1))
                .containsExactly(tuple(
                        ProblemCode.ID_TAKEN,
                        directory.resolve(FIRST + ".yaml").toString(),
                        "photo-spec:" + FIRST + ".yaml"));
    }

    @Test
    void a_file_whose_id_is_another_than_its_name_is_refused() throws IOException {
        write(directory, "mine", root("yours"));

        assertThat(SpecCatalog.empty().withDirectory(directory).problems())
                .extracting(SpecProblem::code, SpecProblem::arguments)
                .containsExactly(tuple(ProblemCode.ID_IS_NOT_FILE_NAME, List.of("yours", "mine")));
    }

    @Test
    void a_file_whose_name_cannot_be_an_id_is_a_problem() throws IOException {
        Files.writeString(directory.resolve("My Exam.yaml"), root("my-exam"));

        SpecCatalog catalog = SpecCatalog.empty().withDirectory(directory);

        assertThat(catalog.ids()).isEmpty();
        assertThat(catalog.problems()).extracting(SpecProblem::code).containsExactly(ProblemCode.BAD_FILE_NAME);
    }

    @Test
    void a_directory_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> SpecCatalog.empty().withDirectory(directory.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static List<String> bundledIds() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("catalog"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}
