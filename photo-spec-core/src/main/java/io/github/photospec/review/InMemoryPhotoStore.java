package io.github.photospec.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Keeps photos as long as the process lives: for tests and demonstrations. */
public final class InMemoryPhotoStore implements PhotoStore {
    private final Map<PhotoId, Kept> photos = new ConcurrentHashMap<>();
    private final Clock clock;

    /** An empty store that notes by this clock when photos come. */
    public InMemoryPhotoStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public PhotoId put(byte[] photo) {
        PhotoId id = PhotoId.of(photo);
        photos.put(id, new Kept(photo.clone(), clock.instant()));
        return id;
    }

    @Override
    public Optional<byte[]> get(PhotoId id) {
        return Optional.ofNullable(photos.get(id)).map(kept -> kept.bytes.clone());
    }

    @Override
    public boolean delete(PhotoId id, Instant putBefore) {
        Kept kept = photos.get(id);
        return kept != null && kept.at.isBefore(putBefore) && photos.remove(id, kept);
    }

    @Override
    public void forEach(Consumer<PhotoId> action) {
        List.copyOf(photos.keySet()).forEach(action);
    }

    /** Compared by identity, so that a photo put again is another one. */
    private static final class Kept {
        private final byte[] bytes;
        private final Instant at;

        Kept(byte[] bytes, Instant at) {
            this.bytes = bytes;
            this.at = at;
        }
    }
}
