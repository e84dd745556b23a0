package io.github.photospec.opencv.internal.natives;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The class path of this test run, or a part of it. */
record Jars(List<String> paths) {
    static Jars all() {
        return new Jars(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    }

    /** Without the jars whose file names begin so. */
    Jars without(String... names) {
        Predicate<String> named =
                path -> Stream.of(names).anyMatch(Path.of(path).getFileName().toString()::startsWith);
        return new Jars(paths.stream().filter(named.negate()).toList());
    }

    /** Without any packaging of OpenCV. */
    Jars withoutOpenCv() {
        return new Jars(paths.stream()
                .filter(path -> !path.contains("bytedeco") && !path.contains("openpnp"))
                .toList());
    }

    String classPath() {
        return String.join(File.pathSeparator, paths);
    }

    /** A class loader of these jars alone. */
    URLClassLoader loader() {
        return new URLClassLoader(
                paths.stream().map(Jars::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
