package io.github.photospec.bulk;

import java.util.List;
import java.util.Locale;

/** The name of an archive's entry, cut at the separators of every system. */
record EntryName(String whole, List<String> parts) {
    static EntryName of(String name) {
        return new EntryName(name, List.of(name.split("[/\\\\]", -1)));
    }

    /** The name without its folders. */
    String last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether it is an archive itself. */
    boolean isArchive() {
        return last().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Whether unpacking it carelessly would write outside the chosen folder. */
    boolean leadsOutside() {
        String first = parts.get(0);
        return first.isEmpty() || first.endsWith(":") || parts.contains("..");
    }

    /** Whether nobody means it when saying "these photos". */
    boolean isLeftOut() {
        return PhotoFiles.isLeftOut(last())
                || parts.stream()
                        .anyMatch(part -> PhotoFiles.isFolderLeftOut(part) && !part.equals(".") && !part.equals(".."));
    }
}
