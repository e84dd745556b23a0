package io.github.photospec.portal.photo;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.portal.photo.PhotoQueue.Turn;
import java.util.Iterator;

/** Photos without their metadata, because what is read is what is kept; the first waits for its turn, which is that of all. */
record StrippedPhotos(Turn turn, Iterator<BulkPhoto> photos) implements Iterator<BulkPhoto> {
    @Override
    public boolean hasNext() {
        turn.await();
        return photos.hasNext();
    }

    @Override
    public BulkPhoto next() {
        turn.await();
        BulkPhoto photo = photos.next();
        return new BulkPhoto(
                photo.label(),
                WithoutMetadata.reading(photo.input()),
                photo.subject(),
                photo.specId(),
                photo.failure(),
                photo.stamp());
    }
}
