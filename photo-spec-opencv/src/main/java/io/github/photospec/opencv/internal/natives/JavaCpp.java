package io.github.photospec.opencv.internal.natives;

import java.lang.reflect.Method;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** JavaCPP's loader, by reflection: it is not there where the other packaging of OpenCV is used. */
final class JavaCpp {
    private final Class<?> loader;
    private final Class<?> opencv;
    private final Map<?, ?> properties;

    JavaCpp(ClassLoader classes) throws ReflectiveOperationException {
        loader = classes.loadClass("org.bytedeco.javacpp.Loader");
        opencv = classes.loadClass("org.bytedeco.opencv.opencv_java");
        Object machine = loader.getMethod("loadProperties").invoke(null);
        Method method = loader.getMethod("loadProperties", Class.class, Properties.class, boolean.class);
        properties = (Map<?, ?>) method.invoke(null, opencv, machine, true);
    }

    /** The platform, as JavaCPP calls it: {@code linux-x86_64}. */
    String platform() {
        return first("platform");
    }

    /** What stands before the name of a library in the name of its file. */
    String prefix() {
        return first("platform.library.prefix");
    }

    /** What stands behind it. */
    String suffix() {
        return first("platform.library.suffix");
    }

    /** Libraries of compilers and systems, each before those that need it; few are there on any one platform. */
    List<LibraryName> preloads() {
        return names("platform.preload").toList();
    }

    /** Libraries of OpenCV, each before those that need it. */
    List<LibraryName> links() {
        return names("platform.link").toList();
    }

    /**
     * Unpacks a library into JavaCPP's cache and loads it, for the class loader of OpenCV's classes.
     *
     * @param loaded the files of those that it may need
     * @return its file
     */
    String load(LibraryName name, URL place, List<String> loaded) throws ReflectiveOperationException {
        Method method = loader.getMethod("loadLibrary", Class.class, URL[].class, String.class, String[].class);
        return (String) method.invoke(null, opencv, new URL[] {place}, name.text(), loaded.toArray(String[]::new));
    }

    private String first(String key) {
        return values(key).findFirst().orElse("");
    }

    private Stream<LibraryName> names(String key) {
        return values(key).map(LibraryName::new);
    }

    private Stream<String> values(String key) {
        return properties.get(key) instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of();
    }
}
