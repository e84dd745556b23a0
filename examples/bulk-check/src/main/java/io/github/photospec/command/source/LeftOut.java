package io.github.photospec.command.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files in folders and archives that nobody means when saying "these photos". */
final class LeftOut {
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".txt", ".md");

    private LeftOut() {}

    /** Whether a file of this name, without its folders, is left out. */
    static boolean file(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return folder(name) || NAMES.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Whether a folder of this name is left out with all that is in it: a hidden one, or macOS's shadow files. */
    static boolean folder(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
