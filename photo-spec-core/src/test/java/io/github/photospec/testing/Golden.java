package io.github.photospec.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that a person has read and approved. {@code -Dgolden.update=true} writes them anew; review the diff. */
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "io", "github", "photospec");

    private Golden() {}

    /** Compares a text with the golden file of that name, for example {@code report/messages.zh.txt}. */
    public static void assertSame(String name, String text) throws IOException {
        Path file = RESOURCES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
