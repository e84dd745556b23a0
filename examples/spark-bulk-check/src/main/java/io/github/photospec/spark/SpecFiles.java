package io.github.photospec.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * The user's specifications on their way to the executors.
 *
 * @param texts the files by name, as YAML
 */
record SpecFiles(SortedMap<String, String> texts) implements Serializable {
    private static final long serialVersionUID = 1L;

    static final SpecFiles NONE = new SpecFiles(new TreeMap<>());

    /** Longer than any specification; the catalogue says so in its own words. */
    private static final int LONGEST = 1 << 20;

    /** The files of a directory in any file system that Hadoop knows. */
    static SpecFiles in(String directory, Configuration hadoop) throws IOException {
        org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(directory);
        FileSystem files = folder.getFileSystem(hadoop);
        SortedMap<String, String> texts = new TreeMap<>();
        for (FileStatus file : files.listStatus(folder)) {
            String name = file.getPath().getName();
            if (file.isFile() && isSpecification(name)) {
                try (InputStream stream = files.open(file.getPath())) {
                    // One character a byte, so that a file that is not UTF-8 arrives as it is, to be complained about.
                    texts.put(name, new String(stream.readNBytes(LONGEST), ISO_8859_1));
                }
            }
        }
        return new SpecFiles(texts);
    }

    private static boolean isSpecification(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** The bundled specifications and these. */
    SpecCatalog catalog() throws IOException {
        if (texts.isEmpty()) {
            return SpecCatalog.bundled();
        }
        Path folder = Files.createTempDirectory("photo-spec-specs");
        folder.toFile().deleteOnExit();
        for (var text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            file.toFile().deleteOnExit();
            Files.writeString(file, text.getValue(), ISO_8859_1);
        }
        return SpecCatalog.bundled().withDirectory(folder);
    }
}
