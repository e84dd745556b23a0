package io.github.photospec.internal.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written under a hidden name in the same folder and moved to its place
 * when it is kept. Where the system knows owners, it is readable by its owner alone: it shows people.
 */
public final class WholeFile implements Closeable {
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private WholeFile(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param target its place; what is there stays until the new file is kept
     * @throws IOException if nothing can be written in its folder
     */
    public static WholeFile open(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("A folder is not a file to be written");
        }
        Path draft = Files.createTempFile(folder, ".photo-spec-", ".tmp");
        return new WholeFile(target, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
    }

    /** Writes a whole file at once. */
    public static void write(Path target, byte[] bytes) throws IOException {
        try (WholeFile file = open(target)) {
            file.out().write(bytes);
            file.keep();
        }
    }

    /** Writes a whole file at once, which is on the disk when this returns. */
    public static void writeDurably(Path target, byte[] bytes) throws IOException {
        try (WholeFile file = open(target)) {
            file.out().write(bytes);
            file.keepDurably();
        }
    }

    /** Where its bytes go. */
    public OutputStream out() {
        return out;
    }

    /** Moves it to its place, over what was there. */
    public void keep() throws IOException {
        out.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The same, but when it returns neither the file nor its name can be lost by a power cut. */
    public void keepDurably() throws IOException {
        out.close();
        try (FileChannel bytes = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        keep();
        Path folder = draft.getParent();
        if (folder != null) {
            Durability.sync(folder);
        }
    }

    /** Forgets it, unless it was kept. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
