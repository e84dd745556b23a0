package io.github.photospec.review;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * SPI: keeps the bytes of photos, each once. Safe to call from many threads. The contract test of the published test jar
 * ({@code io.github.photospec.contract.PhotoStoreContract}) tells what is expected in full.
 */
public interface PhotoStore {
    /**
     * Keeps a photo; durable before it returns, and whole or not there at all. One that is there already counts as put again.
     *
     * @throws IOException if it cannot be written, for example because the disk is full
     */
    PhotoId put(byte[] photo) throws IOException;

    /**
     * The photo's bytes; empty if it is not there.
     *
     * @throws DamagedPhotoException if its bytes are not the ones that were put
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> get(PhotoId id) throws IOException;

    /**
     * Gives up a photo, unless it was put, or put again, at that time or later: somebody may be about to refer to it.
     *
     * @return whether it is gone; false if it stays or was not there
     * @throws IOException if it cannot be deleted
     */
    boolean delete(PhotoId id, Instant putBefore) throws IOException;

    /**
     * Tells all photos, in any order; one that is put or deleted meanwhile may be told or not.
     *
     * @throws IOException if they cannot be listed
     */
    void forEach(Consumer<PhotoId> action) throws IOException;
}
