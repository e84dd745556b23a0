package io.github.photospec.portal.office;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * A file of an export.
 *
 * @param name its name within the export, for example {@code photos/软件学院-软件2501.zip}
 * @param path where it is
 * @param bytes how long it is
 */
record ExportFile(String name, Path path, long bytes) {
    private static final int KIB = 1024;
    private static final Map<String, String> TYPES = Map.of(
            "zip", "application/zip",
            "csv", "text/csv;charset=UTF-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** By what exports have; empty for anything else, which is not served. */
    Optional<MediaType> type() {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(TYPES.get(extension)).map(MediaType::parseMediaType);
    }

    /** What it is called when it is saved. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** How long it is, rounded up. */
    public long kibibytes() {
        return (bytes + KIB - 1) / KIB;
    }
}
