package io.github.photospec.command.source;

import io.github.photospec.command.source.SourceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The folder that photos are written to. Every file appears whole or not at all; no photo that is read is ever written
 * over, nor one that this run has written. For one thread.
 */
public final class OutputFolder {
    private final Path folder;
    private final List<String> arguments;
    private final boolean overwriting;
    private final Set<String> written = new HashSet<>();

    /**
     * A folder that is made with the first file.
     *
     * @param arguments what the run reads
     * @param overwriting whether files of earlier runs may be replaced
     */
    public OutputFolder(Path folder, List<String> arguments, boolean overwriting) {
        this.folder = folder;
        this.arguments = arguments;
        this.overwriting = overwriting;
    }

    /**
     * Writes a file.
     *
     * @param name its path in the folder
     * @param photo what the photo is called that it was made from
     * @return where it is
     * @throws SourceException if something is there that must stay
     * @throws IOException if it cannot be written
     */
    public Path write(String name, String photo, byte[] bytes) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new SourceException(Reason.OUTPUT_OUTSIDE);
        }
        if (OutputPlace.isPhoto(photo, target)) {
            throw new SourceException(Reason.OUTPUT_IS_PHOTO);
        }
        // Upper and lower case are one on many systems.
        if (written.contains(key(target))) {
            throw new SourceException(Reason.OUTPUT_TWICE);
        }
        if (Files.exists(target) && !overwriting) {
            throw new SourceException(Reason.OUTPUT_EXISTS);
        }
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path draft = Files.createTempFile(parent, ".photo-spec-", ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        written.add(key(target));
        return target;
    }

    /** Whether the folder lies in one that is read: what is made would be taken for photos in the next run. */
    public boolean liesAmongPhotos() {
        return arguments.stream().anyMatch(argument -> OutputPlace.contains(argument, folder));
    }

    private static String key(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
