package io.github.photospec.review;

import io.github.photospec.internal.output.Durability;
import io.github.photospec.internal.output.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps photos as files named by their SHA-256, in 256 folders by its first two digits. A file appears whole or not at all, is
 * on the disk before {@link #put} returns, is readable by its owner alone, and is verified whenever it is read. Safe to share
 * between threads, and several processes may use one directory on a file system that knows locks.
 */
public final class DirectoryPhotoStore implements PhotoStore {
    private static final int FOLDER_DIGITS = 2;
    private static final int FOLDERS = 256;

    private final Path root;
    private final Clock clock;

    private DirectoryPhotoStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /**
     * A store in a directory, which is made if it is not there.
     *
     * @param clock notes when photos come
     * @throws IOException if it can be neither made nor written to
     */
    public static DirectoryPhotoStore open(Path root, Clock clock) throws IOException {
        Files.createDirectories(root);
        if (!Files.isWritable(root)) {
            throw new IOException("The photo store's directory cannot be written to");
        }
        for (int folder = 0; folder < FOLDERS; folder++) {
            Files.createDirectories(root.resolve(HexFormat.of().toHexDigits((byte) folder)));
        }
        Durability.sync(root);
        // One spelling of one directory, so that its locks are the same for all.
        return new DirectoryPhotoStore(root.toRealPath(), clock);
    }

    @Override
    public PhotoId put(byte[] photo) throws IOException {
        PhotoId id = PhotoId.of(photo);
        Path file = file(id);
        return FolderLock.holding(folder(id), () -> {
            // Reading it is cheaper than a second copy, and a damaged one is mended.
            if (!isWhole(id, file)) {
                WholeFile.writeDurably(file, photo);
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return id;
        });
    }

    @Override
    public Optional<byte[]> get(PhotoId id) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(id));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        if (!PhotoId.of(bytes).equals(id)) {
            throw new DamagedPhotoException(id);
        }
        return Optional.of(bytes);
    }

    @Override
    public boolean delete(PhotoId id, Instant putBefore) throws IOException {
        Path file = file(id);
        if (!Files.exists(file)) {
            return false;
        }
        return FolderLock.holding(
                folder(id),
                () -> Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(putBefore)
                        && Files.deleteIfExists(file));
    }

    @Override
    public void forEach(Consumer<PhotoId> action) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, DirectoryPhotoStore::isPhoto)) {
                    files.forEach(file -> action.accept(new PhotoId(name(file))));
                }
            }
        }
    }

    private static boolean isWhole(PhotoId id, Path file) throws IOException {
        try {
            return PhotoId.of(Files.readAllBytes(file)).equals(id);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    private static boolean isPhoto(Path file) {
        return name(file).matches("[0-9a-f]{64}");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path folder(PhotoId id) {
        return root.resolve(id.sha256().substring(0, FOLDER_DIGITS));
    }

    private Path file(PhotoId id) {
        return folder(id).resolve(id.sha256());
    }
}
