package io.github.photospec.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder {@code shared} of test data that is not part of the repository, beside it or further up. */
public final class SharedData {
    private SharedData() {}

    /** The file or folder of that name in it; empty if there is none. */
    public static Optional<Path> find(String relative) {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(folder -> Files.isDirectory(folder.resolve("photos")))
                .map(folder -> folder.resolve(relative))
                .filter(Files::exists)
                .findFirst();
    }

    /** As {@link #find}, but the test is skipped, and says why, if there is none. */
    @SuppressWarnings("SystemOut") // Test runners keep the reason of a skipped test to themselves.
    public static Path require(String relative) {
        Optional<Path> found = find(relative);
        if (found.isEmpty()) {
            String reason = "Skipped: no folder 'shared' with " + relative + " above the working folder";
            System.err.println(reason);
            return abort(reason);
        }
        return found.get();
    }
}
