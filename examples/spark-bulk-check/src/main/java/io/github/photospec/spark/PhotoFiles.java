package io.github.photospec.spark;

import io.github.photospec.PhotoInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Opens photos by what a manifest calls them: {@code file:/…}, {@code hdfs://…}, {@code s3a://…}, and without a scheme a
 * path of the cluster's default file system, as everywhere in Hadoop.
 */
final class PhotoFiles {
    private static final String LOCAL = "file:";

    private final Configuration hadoop;
    private final boolean localByDefault;

    PhotoFiles(Configuration hadoop) {
        this.hadoop = hadoop;
        this.localByDefault = "file".equals(FileSystem.getDefaultUri(hadoop).getScheme());
    }

    /** The photo, yet to be opened. */
    PhotoInput photo(String path) {
        return PhotoInput.of(path, () -> open(path));
    }

    private InputStream open(String path) throws IOException {
        if (path.startsWith(LOCAL)) {
            return Files.newInputStream(java.nio.file.Path.of(local(path)));
        }
        // Hadoop's own way to a local file looks for a checksum beside each, and takes no colon in a name.
        if (localByDefault && !path.contains("://")) {
            return Files.newInputStream(java.nio.file.Path.of(path));
        }
        Path file = new Path(path);
        return file.getFileSystem(hadoop).open(file);
    }

    /** The path of {@code file:/a}, {@code file:///a} or {@code file:a}; nothing in it is decoded, as in Hadoop. */
    private static String local(String uri) {
        String path = uri.substring(LOCAL.length());
        return path.startsWith("///") ? path.substring(2) : path;
    }
}
