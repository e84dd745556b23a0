package io.github.photospec.opencv.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.vision.VisionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Platforms, files, versions and numbers of threads, read from text. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm64",
        "Linux, loongarch64, linux-loongarch64",
        "Windows Server 2022, amd64, windows-x86_64",
        "Windows 11, aarch64, windows-arm64",
        "Mac OS X, x86_64, macosx-x86_64",
        "Mac OS X, aarch64, macosx-arm64",
    })
    void a_platform_has_the_name_that_native_code_is_published_under(String system, String processor, String name) {
        assertThat(Platform.of(system, processor)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "opencv_core@.413, lib, .so, libopencv_core.so.413",
        "opencv_core@.413, lib, .dylib, libopencv_core.413.dylib",
        "opencv_core4130, '', .dll, opencv_core4130.dll",
        "opencv_java, lib, .so, libopencv_java.so",
        "openblas@.0#openblas@.0, lib, .so, libopenblas.so.0",
        "libopenblas#libopenblas, '', .dll, libopenblas.dll",
        "openblas@.0!, lib, .dylib, libopenblas.0.dylib",
    })
    void a_library_has_the_file_name_of_its_platform(String name, String prefix, String suffix, String file) {
        assertThat(new LibraryName(name).file(prefix, suffix)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.9.0", "4.13.0", "4.10.0-dev", "5.0.0"})
    void a_version_that_reads_our_models_will_do(String version) {
        assertThatCode(() -> OpenCvVersion.require(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.8.1", "3.4.20", "unknown", ""})
    void an_older_one_is_told_with_the_oldest_that_will_do(String version) {
        assertThatThrownBy(() -> OpenCvVersion.require(version))
                .isInstanceOf(VisionException.class)
                .hasMessageStartingWith("OpenCV " + version + " is on the class path, and 4.9 or newer is needed");
    }

    @Test
    void one_thread_is_the_default() {
        assertThat(ThreadCount.of(null)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 8", "1024, 1024"})
    void a_number_of_threads_is_taken(String text, int threads) {
        assertThat(ThreadCount.of(text)).isEqualTo(threads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1025", "-1", "1.5", "", " 2", "２", "99999999999"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> ThreadCount.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1..1024");
    }
}
