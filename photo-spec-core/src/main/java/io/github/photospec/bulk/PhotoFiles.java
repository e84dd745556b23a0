package io.github.photospec.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder or an archive are meant by "these photos": all but those that systems and offices leave beside them. */
public final class PhotoFiles {
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".txt", ".md");

    private PhotoFiles() {}

    /** Whether a file of this name, without its folders, is left out. */
    public static boolean isLeftOut(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isFolderLeftOut(name)
                || NAMES.contains(lower)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Whether a folder of this name is left out with all that is in it: a hidden one, or macOS's shadow files. */
    public static boolean isFolderLeftOut(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
