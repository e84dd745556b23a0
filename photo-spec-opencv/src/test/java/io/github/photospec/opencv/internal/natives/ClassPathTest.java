package io.github.photospec.opencv.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** What is said where jars are missing. */
class ClassPathTest {
    private static final String HERE = Platform.here();

    @Test
    void without_opencv_both_packagings_are_named() throws Exception {
        assertThat(load(Jars.all().withoutOpenCv()))
                .matches("MISSING_LIBRARY: OpenCV is not on the class path\\. Add org\\.bytedeco:opencv:4\\S+ and .*"
                        + " org\\.bytedeco:opencv:\\S+:" + HERE + ", org\\.bytedeco:openblas:\\S+:" + HERE
                        + ", org\\.bytedeco:javacpp:\\S+:" + HERE + " .* or org\\.openpnp:opencv:4\\S+ alone");
    }

    @Test
    void without_native_code_the_missing_jars_are_named_with_classifier_and_version() throws Exception {
        assumeBytedeco();
        String opencv = "opencv-4.13.0-1.5.13-" + HERE;
        String openblas = "openblas-0.3.31-1.5.13-" + HERE;

        assertThat(load(Jars.all().without(opencv, openblas)))
                .startsWith("MISSING_LIBRARY: The native code of OpenCV for " + HERE + " is not on the class path. Add"
                        + " org.bytedeco:opencv:4.13.0-1.5.13:" + HERE
                        + " and org.bytedeco:openblas:0.3.31-1.5.13:" + HERE);
        assertThat(load(Jars.all().without(openblas)))
                .contains("Add org.bytedeco:openblas:0.3.31-1.5.13:" + HERE)
                .doesNotContain("Add org.bytedeco:opencv");
    }

    @Test
    void an_incomplete_set_of_classes_is_told_with_the_complete_one() throws Exception {
        assumeBytedeco();

        assertThat(load(Jars.all().without("openblas-")))
                .startsWith("MISSING_LIBRARY: The jars of OpenCV on the class path are not complete")
                .contains("org.bytedeco.openblas")
                .contains("org.bytedeco:openblas:0.3.31-1.5.13");
        assertThat(load(Jars.all().without("javacpp-")))
                .contains("org.bytedeco.javacpp.Loader")
                .contains("org.bytedeco:javacpp:1.5.13");
    }

    @Test
    void a_platform_that_nobody_builds_for_is_no_missing_jar() {
        assertThat(Absence.ofNativeCode(
                        new Coordinates(getClass().getClassLoader()), "linux-loongarch64", false, false))
                .hasMessageStartingWith("There is no native code of OpenCV for linux-loongarch64");
    }

    /** What a class loader of these jars alone is told, twice: the second time is the same. */
    static String load(Jars jars) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = jars.loader()) {
            String first = loadIn(loader);
            assertThat(loadIn(loader)).isEqualTo(first);
            return first;
        }
    }

    private static String loadIn(ClassLoader loader) throws ReflectiveOperationException {
        try {
            loader.loadClass(NativeLibrary.class.getName()).getMethod("load").invoke(null);
            return "loaded";
        } catch (InvocationTargetException e) {
            // A VisionException of that loader, which is another class than ours.
            Throwable failure = e.getTargetException();
            return failure.getClass().getMethod("reason").invoke(failure) + ": " + failure.getMessage();
        }
    }

    private static void assumeBytedeco() {
        assumeTrue(
                Binding.on(ClassPathTest.class.getClassLoader()).orElseThrow() == Binding.BYTEDECO,
                "openpnp has all in one jar");
    }
}
