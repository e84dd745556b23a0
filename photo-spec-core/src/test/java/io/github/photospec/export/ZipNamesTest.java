package io.github.photospec.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.review.SchoolClass;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipNamesTest {
    private final ZipNames names = new ZipNames("no class");

    @Test
    void what_is_known_of_a_class_is_in_its_name() {
        assertThat(names.name(School.SOFTWARE)).isEqualTo("软件学院-2024-软件技术-软件2401班.zip");
        assertThat(names.name(named("软件2402班"))).isEqualTo("软件2402班.zip");
    }

    @ParameterizedTest
    @CsvSource({
        "1/2班, 1_2班.zip",
        "'..\\..\\x', _.._x.zip",
        "'../../etc', _.._etc.zip",
        "' . ', no class.zip",
        "'', no class.zip",
        "CON, _CON.zip",
        "com1.x, _com1.x.zip",
        "'a\u0000b\u202ec', a_bc.zip",
        "'x. ', x.zip"
    })
    void no_class_can_name_what_file_systems_forbid(String schoolClass, String file) {
        assertThat(names.name(named(schoolClass))).isEqualTo(file);
    }

    @Test
    void classes_whose_files_would_have_one_name_are_numbered() {
        assertThat(names.name(named("a/b"))).isEqualTo("a_b.zip");
        assertThat(names.name(named("A:B"))).isEqualTo("A_B-2.zip");
        assertThat(names.name(named("a|b"))).isEqualTo("a_b-3.zip");
    }

    @Test
    void long_names_are_cut_between_characters() {
        String name = names.name(named("𠮷".repeat(100)));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(250);
        assertThat(name).matches("(𠮷)+\\.zip");
    }

    private static SchoolClass named(String name) {
        return new SchoolClass("", "", "", name);
    }
}
