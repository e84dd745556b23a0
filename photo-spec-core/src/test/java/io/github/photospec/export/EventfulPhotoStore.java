package io.github.photospec.export;

import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A store in which something happens when photos are read. */
final class EventfulPhotoStore implements PhotoStore {
    private final PhotoStore store;
    private final Event event;
    private final AtomicInteger reads = new AtomicInteger();

    EventfulPhotoStore(PhotoStore store, Event event) {
        this.store = store;
        this.event = event;
    }

    @Override
    public Optional<byte[]> get(PhotoId id) throws IOException {
        event.before(reads.incrementAndGet());
        return store.get(id);
    }

    @Override
    public PhotoId put(byte[] photo) throws IOException {
        return store.put(photo);
    }

    @Override
    public boolean delete(PhotoId id, Instant putBefore) throws IOException {
        return store.delete(id, putBefore);
    }

    @Override
    public void forEach(Consumer<PhotoId> action) throws IOException {
        store.forEach(action);
    }

    @FunctionalInterface
    interface Event {
        /** Before the photo with this number is read, from 1. */
        void before(int read) throws IOException;
    }
}
