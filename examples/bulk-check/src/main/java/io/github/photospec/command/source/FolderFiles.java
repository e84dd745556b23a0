package io.github.photospec.command.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The files of a folder that are meant by "these photos". */
public final class FolderFiles {
    private FolderFiles() {}

    /**
     * The files in a folder and in the folders in it, by name.
     *
     * @throws IOException if some folder in it cannot be read
     */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (FolderWalk walk = new FolderWalk(folder); walk.hasNext(); ) {
            FolderWalk.Found found = walk.next();
            if (found.failure() != null) {
                throw Objects.requireNonNull(found.failure());
            }
            files.add(found.path());
        }
        return files;
    }
}
