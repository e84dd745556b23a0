package io.github.photospec.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of photo-spec this is. */
public final class LibraryVersion {
    /** For example {@code photo-spec 0.1.0}. */
    public static final String TEXT = "photo-spec " + read();

    private LibraryVersion() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream stream = LibraryVersion.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar is damaged", broken);
        }
        return properties.getProperty("version");
    }
}
