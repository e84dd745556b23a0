package io.github.photospec.export;

import io.github.photospec.internal.table.ListFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;

/** What an export's files are called. */
final class ExportFiles {
    static final String MANIFEST = "manifest";
    static final String LEFT_OUT = "left-out";
    static final String CSV = ListFile.CSV;
    static final String WORKBOOK = ListFile.WORKBOOK;
    static final String ZIP = ".zip";
    static final String FOLDER = "photos";
    static final String WHOLE = FOLDER + ZIP;

    private static final Set<String> FILES =
            Set.of(MANIFEST + CSV, MANIFEST + WORKBOOK, LEFT_OUT + CSV, LEFT_OUT + WORKBOOK, WHOLE);

    private ExportFiles() {}

    /** Whether a folder holds an export and nothing else, so that nobody loses anything when another takes its place. */
    static boolean isExport(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(MANIFEST + CSV), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!isPart(entry)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPart(Path entry) throws IOException {
        if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return FILES.contains(name(entry));
        }
        return name(entry).equals(FOLDER) && holdsZipsOnly(entry);
    }

    private static boolean holdsZipsOnly(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        || !name(entry).endsWith(ZIP)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
