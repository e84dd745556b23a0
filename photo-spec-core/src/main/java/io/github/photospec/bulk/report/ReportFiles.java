package io.github.photospec.bulk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a report's files are called, and by what a folder is known for a report. */
final class ReportFiles {
    static final String PAGE = "index.html";
    static final String RESULTS = "results";
    static final String JSON_LINES = RESULTS + ".jsonl";
    static final String ASSETS = "assets";
    static final String DATA = "data";
    static final String THUMBNAILS = "thumbnails";
    static final String LISTS = "lists";
    static final String SCRIPT = ".js";
    static final String PICTURE = ".jpg";

    /** Near the beginning of the page. */
    static final String MARK = "<meta name=\"generator\" content=\"photo-spec report\">";

    private static final int BEGINNING = 512;
    private static final int DEEPEST = 3;
    private static final Set<String> FILES = Set.of(PAGE, RESULTS + ".csv", RESULTS + ".xlsx", JSON_LINES);
    private static final Map<String, List<String>> FOLDERS = Map.of(
            ASSETS, List.of(SCRIPT, ".css"),
            DATA, List.of(SCRIPT),
            THUMBNAILS, List.of(PICTURE),
            LISTS, List.of(".csv", ".xlsx"));

    /** What systems leave in every folder that somebody looks at. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private ReportFiles() {}

    /** The folder of a photo's thumbnail: a folder with too many files is slow to look at. */
    static String thumbnailFolder(long index) {
        return String.format(Locale.ROOT, "%03d", index / 1000);
    }

    /** Whether a folder holds a report and nothing else, so that nobody loses anything when another takes its place. */
    static boolean isReport(Path folder) throws IOException {
        Path page = folder.resolve(PAGE);
        if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)
                || !beginning(page).contains(MARK)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = name(entry);
                boolean part = isFolder(entry)
                        ? FOLDERS.containsKey(name) && holdsOnly(entry, FOLDERS.get(name), DEEPEST)
                        : FILES.contains(name) || isLitter(name);
                if (!part) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean holdsOnly(Path folder, List<String> endings, int depth) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = name(entry);
                boolean part = isFolder(entry)
                        ? depth > 0 && holdsOnly(entry, endings, depth - 1)
                        : isLitter(name) || endings.stream().anyMatch(name::endsWith);
                if (!part) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String beginning(Path page) throws IOException {
        try (InputStream stream = Files.newInputStream(page)) {
            return new String(stream.readNBytes(BEGINNING), UTF_8);
        }
    }

    private static boolean isFolder(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isLitter(String name) {
        return LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
