package io.github.photospec.opencv.internal.natives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The artifacts that a build may have to add, as {@code group:artifact:version:classifier}. */
final class Coordinates {
    private static final String GROUP = "org.bytedeco";

    private static final Properties BUILT = read(Coordinates.class.getResourceAsStream("versions.properties"));

    private final ClassLoader classes;

    Coordinates(ClassLoader classes) {
        this.classes = classes;
    }

    /** The version of this module. */
    static String ownVersion() {
        return BUILT.getProperty("photo-spec");
    }

    /** Classes: {@code opencv}, {@code openblas}, {@code javacpp}. */
    String ofClasses(String artifact) {
        return GROUP + ":" + artifact + ":" + version(artifact);
    }

    /** The native code that belongs to them. */
    String ofNativeCode(String artifact, String platform) {
        return ofClasses(artifact) + ":" + platform;
    }

    /** The other packaging, all in one. */
    String ofOpenpnp() {
        return "org.openpnp:opencv:" + BUILT.getProperty("openpnp");
    }

    /** That of the classes on the class path, for native code of another version would not fit; else the one we know. */
    private String version(String artifact) {
        String path = "META-INF/maven/" + GROUP + "/" + artifact + "/pom.properties";
        return read(classes.getResourceAsStream(path)).getProperty("version", BUILT.getProperty(artifact));
    }

    private static Properties read(@Nullable InputStream stream) {
        Properties properties = new Properties();
        if (stream == null) {
            return properties;
        }
        try (stream) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
