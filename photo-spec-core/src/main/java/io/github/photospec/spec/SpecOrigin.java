package io.github.photospec.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a specification's text is.
 *
 * @param file what messages call it
 * @param content its bytes
 * @param isProven whether a test has proved it sound, so that reading need not check its constraints again
 */
record SpecOrigin(String file, Content content, boolean isProven) {
    private static final String FOLDER = "catalog/";

    static final String SUFFIX = ".yaml";

    static SpecOrigin of(Path file) {
        return new SpecOrigin(file.toString(), () -> SpecReader.bounded(file), false);
    }

    /** A file of photo-spec itself. */
    static SpecOrigin bundled(String id) {
        return new SpecOrigin("photo-spec:" + id + SUFFIX, () -> resource(FOLDER + id + SUFFIX), true);
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SpecOrigin.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** Opens and reads. */
    interface Content {
        byte[] read() throws IOException;
    }
}
