package io.github.photospec.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells, without reading it, that a file is the same as before.
 *
 * @param length in bytes
 * @param modified when it was last written, as exactly as its file system knows; for an archive's entry its checksum
 */
public record FileStamp(long length, String modified) {
    /** A file's stamp as it is now. */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime().toInstant().toString());
    }
}
