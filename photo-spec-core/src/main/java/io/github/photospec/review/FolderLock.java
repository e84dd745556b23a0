package io.github.photospec.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time in a folder, of all threads and all processes: a photo is not deleted while it is put again. */
final class FolderLock {
    private static final int STRIPES = 64;
    private static final ReentrantLock[] LOCKS = new ReentrantLock[STRIPES];

    static {
        for (int index = 0; index < STRIPES; index++) {
            LOCKS[index] = new ReentrantLock();
        }
    }

    private FolderLock() {}

    /** Waits for its turn, and acts. */
    static <T> T holding(Path folder, Action<T> action) throws IOException {
        Path file = folder.resolve(".lock");
        // A process holds a file's lock once; its threads wait for each other here.
        ReentrantLock threads = LOCKS[Math.floorMod(file.hashCode(), STRIPES)];
        threads.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock processes = channel.lock();
            try {
                return action.act();
            } finally {
                processes.release();
            }
        } finally {
            threads.unlock();
        }
    }

    @FunctionalInterface
    interface Action<T> {
        T act() throws IOException;
    }
}
