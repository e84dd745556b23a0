package io.github.photospec.internal.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A folder that appears with everything in it or not at all: it is filled under a hidden name beside its place and moved there
 * when it is kept. One at a time writes to a place; what a killed process left beside it is cleared away by the next. Where the
 * system knows owners, it is readable by its owner alone: it shows people.
 */
public final class WholeFolder implements Closeable {
    private final Path target;
    private final Path draft;
    private final Path old;
    private final Replaceable replaceable;
    private final FileChannel lock;

    private WholeFolder(Path target, Replaceable replaceable, FileChannel lock) {
        this.target = target;
        this.draft = beside(target, "draft");
        this.old = beside(target, "old");
        this.replaceable = replaceable;
        this.lock = lock;
    }

    /**
     * Begins a folder.
     *
     * @param target its place; what is there stays until the new folder is kept
     * @param replaceable whether a folder that is there may be replaced; an empty one always is
     * @throws FileAlreadyExistsException if something is there that may not be replaced
     * @throws IOException if nothing can be written beside it, or somebody else is writing to this place
     */
    public static WholeFolder open(Path target, Replaceable replaceable) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new FileAlreadyExistsException("The root of a file system is no place for a folder");
        }
        WholeFolder folder = new WholeFolder(place, replaceable, lock(beside(place, "lock")));
        try {
            folder.begin();
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Holds while the channel is open. Its file stays: whoever deleted it could part two who wait for one lock. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
            throw new IOException("Somebody is writing to this folder", sameProcess);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("Somebody is writing to this folder");
    }

    private void begin() throws IOException {
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            // Somebody was killed between the two moves, or before the old folder was deleted.
            if (isThere()) {
                Folders.delete(old);
            } else {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        requireFree();
        Folders.delete(draft);
        Folders.createPrivate(draft);
    }

    /** Where its files are written until it is kept. */
    public Path draft() {
        return draft;
    }

    /** Makes a folder in the draft, for its owner alone too. */
    public Path createFolder(String name) throws IOException {
        Path inside = draft.resolve(name);
        Folders.createPrivate(inside);
        return inside;
    }

    /**
     * Moves it to its place. When this returns neither the folder nor its name can be lost by a power cut, if that is so of
     * the files in it.
     */
    public void keepDurably() throws IOException {
        requireFree();
        Durability.sync(draft);
        // No system moves a folder over another that is not empty.
        boolean replaced = isThere();
        if (replaced) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Durability.sync(parent);
        }
        Folders.delete(old);
    }

    /** Forgets it, unless it was kept, and lets others write to its place. */
    @Override
    public void close() throws IOException {
        try {
            Folders.delete(draft);
        } finally {
            lock.close();
        }
    }

    private void requireFree() throws IOException {
        boolean free = !isThere()
                || (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
                        && (Folders.isEmpty(target) || replaceable.test(target)));
        if (!free) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is not replaced");
        }
    }

    private boolean isThere() {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path beside(Path target, String what) {
        return target.resolveSibling("." + target.getFileName() + ".photo-spec-" + what);
    }

    /** Tells which folders may be replaced. */
    @FunctionalInterface
    public interface Replaceable {
        /** Whether a new folder may take the place of this one. */
        boolean test(Path folder) throws IOException;
    }
}
