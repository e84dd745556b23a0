package io.github.photospec.command.office;

import java.util.Locale;

/** The folder, or the archive, that a photo lies in. */
final class FolderName {
    private static final String IN_ARCHIVE = "!/";

    private FolderName() {}

    /** Its name without the folders above; empty if the label tells none. */
    static String of(String label) {
        String plain = label.replace('\\', '/');
        int end = plain.lastIndexOf('/');
        if (end <= 0) {
            return "";
        }
        String folder = plain.substring(0, end);
        if (plain.startsWith(IN_ARCHIVE, end - 1)) {
            folder = plain.substring(0, end - 1);
            folder = folder.toLowerCase(Locale.ROOT).endsWith(".zip")
                    ? folder.substring(0, folder.length() - 4)
                    : folder;
        }
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
