package io.github.photospec.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which photo-spec judges. */
final class Version {
    private Version() {}

    static String read() {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(stream);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The job's jar is damaged", damaged);
        }
        return "photo-spec " + properties.getProperty("version");
    }
}
