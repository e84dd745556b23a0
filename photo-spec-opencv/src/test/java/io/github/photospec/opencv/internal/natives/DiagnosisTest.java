package io.github.photospec.opencv.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of the words of systems that this test does not run on. */
class DiagnosisTest {
    private static final Coordinates JARS = new Coordinates(DiagnosisTest.class.getClassLoader());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /c/libgcc_s.so.1: /lib64/libc.so.6: version `GLIBC_2.35' not found (required by /c/libgcc_s.so.1) | too old: its C or C++ library lacks GLIBC_2.35
            /lib64/libc.so.6：找不到版本“GLIBC_2.34” | too old: its C or C++ library lacks GLIBC_2.34
            /lib64/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by /c/libopencv_core.so.413) | lacks GLIBCXX_3.4.30, and glibc 2.35 is needed
            Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /c/libopencv_java.so) | musl
            /c/libgfortran.so.5: Error relocating /c/libgfortran.so.5: __cxa_thread_atexit_impl: symbol not found | musl
            /c/libopenblas.so.0: failed to map segment from shared object | mounted noexec
            java.io.IOException: Could not create the cache: Set the "org.bytedeco.javacpp.cachedir" system property. | 100 MB must be free, and writable, in the folder of the system property org.bytedeco.javacpp.cachedir
            java.io.IOException: No space left on device | 100 MB must be free
            Native Library /c/libopencv_core.so.413 already loaded in another classloader | earlier deployment
            /c/libopencv_core.so: wrong ELF class: ELFCLASS64 (Possible cause: architecture word width mismatch) | It has none for
            /c/libopencv_core.so.413: libz.so.1: cannot open shared object file: No such file or directory | needs the library libz.so.1, which is not installed
            dlopen(/c/libopencv_imgcodecs.413.dylib, 0x0001): Library not loaded: /usr/local/opt/libavif/lib/libavif.16.dylib Referenced from: /c | needs the library /usr/local/opt/libavif/lib/libavif.16.dylib
            C:\\cache\\opencv_videoio4130.dll: Can't find dependent libraries | Media Foundation
            """)
    void the_words_of_a_system_become_a_cure_and_are_quoted(String words, String cure) {
        assertThat(complaint(Binding.BYTEDECO, new UnsatisfiedLinkError(words)))
                .hasMessageStartingWith("The native code of OpenCV does not run here. ")
                .hasMessageContaining(cure)
                .hasMessageEndingWith("The system says: " + words)
                .extracting(VisionException::reason)
                .isEqualTo(Reason.UNFIT_MACHINE);
    }

    @Test
    void an_old_linux_is_offered_the_packaging_that_asks_for_less() {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError("version `GLIBC_2.32' not found");

        assertThat(complaint(Binding.BYTEDECO, error))
                .hasMessageContaining("glibc 2.35 is needed. org.openpnp:opencv asks for glibc 2.29 only");
        assertThat(complaint(Binding.OPENPNP, error)).hasMessageContaining("glibc 2.29 is needed. The system says");
    }

    @Test
    void what_happened_first_counts_and_not_what_it_brought_about() {
        UnsatisfiedLinkError last = new UnsatisfiedLinkError("no opencv_core in java.library.path: /usr/lib");
        last.initCause(new UnsatisfiedLinkError("libgfortran.so.5: cannot open shared object file"));
        InvocationTargetException thrown = new InvocationTargetException(last);
        thrown.addSuppressed(new InvocationTargetException(
                new UnsatisfiedLinkError("libgfortran.so.5: version `GLIBC_2.34' not found")));

        assertThat(Diagnosis.of(Binding.BYTEDECO, thrown, JARS)).hasMessageContaining("lacks GLIBC_2.34");
    }

    @Test
    void the_temporary_folder_is_named_where_openpnp_cannot_write() {
        IOException refused = new AccessDeniedException("/tmp/opencv_openpnp123");

        assertThat(complaint(Binding.OPENPNP, new ExceptionInInitializerError(new RuntimeException(refused))))
                .hasMessageContaining(
                        "100 MB must be free, and writable, in the folder of the system property java.io.tmpdir");
    }

    @Test
    void a_processor_that_openpnp_does_not_know_is_told() {
        assertThat(complaint(
                        Binding.OPENPNP,
                        new UnsupportedOperationException("Architecture \"loongarch64\" is not supported.")))
                .hasMessageContaining("It has none for " + Platform.here());
    }

    @Test
    void words_that_nobody_foresaw_are_quoted() {
        assertThat(complaint(Binding.BYTEDECO, new UnsatisfiedLinkError("the moon is full")))
                .hasMessage("The native code of OpenCV does not run here. The system says: the moon is full");
    }

    @Test
    void classes_that_are_missing_are_no_fault_of_the_machine() {
        assertThat(complaint(Binding.BYTEDECO, new NoClassDefFoundError("org/bytedeco/openblas/presets/openblas")))
                .hasMessageContaining("not complete")
                .extracting(VisionException::reason)
                .isEqualTo(Reason.MISSING_LIBRARY);
    }

    @Test
    void causes_that_go_round_in_circles_come_to_an_end() {
        UnsatisfiedLinkError one = new UnsatisfiedLinkError("one");
        UnsatisfiedLinkError other = new UnsatisfiedLinkError("other");
        one.initCause(other);
        other.initCause(one);

        assertThat(complaint(Binding.BYTEDECO, one)).hasMessageContaining("The system says: other");
    }

    @ParameterizedTest
    @EnumSource(Binding.class)
    void the_cause_is_kept(Binding binding) {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError("words");

        assertThat(complaint(binding, error)).hasRootCause(error);
    }

    private static VisionException complaint(Binding binding, Throwable thrown) {
        return Diagnosis.of(binding, new InvocationTargetException(thrown), JARS);
    }
}
