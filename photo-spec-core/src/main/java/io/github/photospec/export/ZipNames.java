package io.github.photospec.export;

import io.github.photospec.internal.text.FileNames;
import io.github.photospec.review.SchoolClass;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names zip files after classes. Photos must not be lost because a class is called {@code 1/2班}: what file systems forbid
 * becomes an underscore, and classes whose files would have one name are numbered in their order.
 */
final class ZipNames {
    /** Leaves room for a number and the extension in the 255 bytes that file systems allow. */
    private static final int MOST_BYTES = 230;

    private final Set<String> taken = new HashSet<>();
    private final String nameless;

    /** Names for one export; {@code nameless} stands for a class of which nothing is known. */
    ZipNames(String nameless) {
        this.nameless = nameless;
    }

    /** The next class's file name. */
    String name(SchoolClass of) {
        String stem = stem(of);
        String name = stem;
        for (int number = 2; !taken.add(FileNames.key(name)); number++) {
            name = stem + "-" + number;
        }
        return name + ExportFiles.ZIP;
    }

    private String stem(SchoolClass of) {
        String parts = Stream.of(of.department(), of.grade(), of.major(), of.name())
                .map(FileNames::tidy)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        StringBuilder allowed = new StringBuilder();
        parts.codePoints().map(c -> FileNames.isForbidden(c) ? '_' : c).forEach(allowed::appendCodePoint);
        // A dot at the beginning hides files.
        String safe = FileNames.trimmed(shortened(allowed.toString()), true).replaceFirst("^[.\\s]+", "");
        if (safe.isEmpty()) {
            return nameless;
        }
        return FileNames.isDevice(safe) ? "_" + safe : safe;
    }

    private static String shortened(String text) {
        String shorter = text;
        while (FileNames.bytes(shorter) > MOST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
