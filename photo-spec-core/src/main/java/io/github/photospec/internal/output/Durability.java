package io.github.photospec.internal.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes the system write down that a file is in a folder: without it a power cut may forget a file that was synced. */
public final class Durability {
    private static final boolean FOLDERS_OPEN =
            !System.getProperty("os.name", "").startsWith("Windows");

    private Durability() {}

    /** Waits until the folder's entries are on the disk; does nothing on Windows, which writes them itself. */
    public static void sync(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
