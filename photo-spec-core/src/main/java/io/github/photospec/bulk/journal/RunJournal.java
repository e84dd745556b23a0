package io.github.photospec.bulk.journal;

import io.github.photospec.bulk.journal.JournalFileException.Reason;
import io.github.photospec.spec.PhotoSpec;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run in a file that only grows: whoever is killed leaves all but the results of the last second, and the
 * next run takes them from there. Written in batches; on the disk, and not only on its way there, at least once a second and
 * when closed. A result that cannot be read again is no error: its photo is checked anew.
 *
 * <p>The file holds labels, which are often identity numbers, as they are; it is created readable by its owner alone. For
 * every million results an opened journal takes about 32 MB of memory. Safe to use by several threads, of one process.
 */
public final class RunJournal implements Closeable {
    private final FileChannel file;
    private final FileLock lock;
    private final EntryReader reader;
    private final EntryWriter writer;

    private RunJournal(FileChannel file, FileLock lock, EntryReader reader, EntryWriter writer) {
        this.file = file;
        this.lock = lock;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Begins a journal.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something is at its place
     */
    public static RunJournal begin(Path path) throws IOException {
        return open(JournalFile.create(path));
    }

    /**
     * Goes on with the journal of an earlier run; begins one if there is none. What a killed run left half written at its end
     * is removed.
     *
     * @throws JournalFileException if the file is no journal, or another run is writing it
     */
    public static RunJournal resume(Path path) throws IOException {
        return open(JournalFile.openOrCreate(path));
    }

    private static RunJournal open(FileChannel file) throws IOException {
        boolean opened = false;
        try {
            FileLock lock = lock(file);
            if (lock == null) {
                throw new JournalFileException(Reason.IN_USE);
            }
            Forms forms = new Forms();
            JournalIndex index = JournalFile.scan(file, forms);
            RunJournal journal =
                    new RunJournal(file, lock, new EntryReader(file, index, forms), new EntryWriter(file, forms));
            opened = true;
            return journal;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    /** What the runs before this one found; nothing of what this one does. */
    public Optional<JournalEntry> find(JournalKey key, PhotoSpec spec) {
        return reader.find(key, spec);
    }

    /**
     * Adds what was found.
     *
     * @throws JournalException if it cannot be written
     */
    public void append(JournalKey key, JournalEntry entry) {
        writer.append(key, entry);
    }

    /** Everything is on the disk when this returns. */
    @Override
    public void close() throws IOException {
        try (file;
                lock) {
            writer.finish();
        }
    }
}
