package io.github.photospec.portal.student;

import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A store whose disk is full when a test says so: what is there can be read, and nothing can be added. */
final class FullDisk implements PhotoStore {
    private final PhotoStore store;
    private volatile boolean full;

    FullDisk(PhotoStore store) {
        this.store = store;
    }

    void fill(boolean value) {
        full = value;
    }

    @Override
    public PhotoId put(byte[] photo) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        return store.put(photo);
    }

    @Override
    public Optional<byte[]> get(PhotoId id) throws IOException {
        return store.get(id);
    }

    @Override
    public boolean delete(PhotoId id, Instant putBefore) throws IOException {
        return store.delete(id, putBefore);
    }

    @Override
    public void forEach(Consumer<PhotoId> action) throws IOException {
        store.forEach(action);
    }
}
