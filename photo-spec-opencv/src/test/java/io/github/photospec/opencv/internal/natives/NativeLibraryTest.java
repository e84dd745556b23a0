package io.github.photospec.opencv.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Core;

class NativeLibraryTest {
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    @TempDir
    private Path folder;

    @Test
    void native_methods_work_once_it_is_loaded() {
        NativeLibrary.load();
        NativeLibrary.load();

        assertThat(Core.getVersionString()).isEqualTo(Core.VERSION);
    }

    @Test
    void one_call_into_opencv_uses_one_thread() {
        NativeLibrary.load();

        assertThat(Core.getNumThreads()).isEqualTo(1);
    }

    @Test
    void nothing_that_draws_windows_is_loaded_for_servers_have_no_gtk() throws Exception {
        Path maps = Path.of("/proc/self/maps");
        assumeTrue(Files.exists(maps), "this system does not say which libraries are loaded");
        NativeLibrary.load();

        assertThat(Files.readAllLines(maps))
                .anyMatch(line -> line.contains("opencv_java"))
                .noneMatch(line -> line.contains("highgui") || line.contains("gtk"));
    }

    @Test
    void eight_threads_may_load_it_at_once_even_if_it_was_never_unpacked() throws Exception {
        assertThat(new LoadRun().with(CACHE, folder.resolve("cache")).from(8))
                .isEqualTo(Collections.nCopies(8, "loaded, with 1 threads"));
    }

    @Test
    void a_system_property_gives_one_call_more_threads() throws Exception {
        assertThat(new LoadRun().with(NativeLibrary.THREADS, 3).from(1)).containsExactly("loaded, with 3 threads");
    }

    @Test
    void a_wrong_number_of_threads_is_told_with_its_limits() throws Exception {
        assertThat(new LoadRun().with(NativeLibrary.THREADS, "two").from(1))
                .containsExactly(
                        "The system property photospec.opencv.threads must be a whole number 1..1024, not \"two\"");
    }

    @Test
    void where_nothing_can_be_unpacked_the_property_that_helps_is_named() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "no folder").resolve("below");

        assertThat(new LoadRun()
                        .with(CACHE, noFolder)
                        .with("user.home", noFolder)
                        .with("java.io.tmpdir", noFolder)
                        .from(2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("UNFIT_MACHINE: The native code of OpenCV does not run here. It cannot be unpacked")
                        .contains(usesJavaCpp() ? CACHE : "java.io.tmpdir"));
    }

    @Test
    void a_second_class_loader_is_told_that_another_one_has_it() throws Exception {
        assumeTrue(usesJavaCpp(), "openpnp unpacks a new copy for each class loader");
        NativeLibrary.load();

        assertThat(ClassPathTest.load(Jars.all()))
                .startsWith("UNFIT_MACHINE: ")
                .contains("Another class loader of this process has it already");
    }

    private static boolean usesJavaCpp() {
        return Binding.on(NativeLibrary.class.getClassLoader()).orElseThrow() == Binding.BYTEDECO;
    }
}
