package io.github.photospec.export;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.review.DamagedPhotoException;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import java.io.IOException;
import java.util.Optional;

/** Where the bytes of photos come from: the store, or a maker behind it. Any thread may fetch. */
record PhotoSource(PhotoStore store, Optional<Conversion> conversion) {
    /**
     * The photo, or why there is none.
     *
     * @throws IOException if the store fails: another attempt may find every photo
     */
    Fetched fetch(NamedPhoto photo) throws IOException {
        Candidate candidate = photo.candidate();
        if (candidate.photo().isEmpty()) {
            return Fetched.without(candidate.leftOut(LeftOutReason.PHOTO_MISSING));
        }
        PhotoId id = candidate.photo().get();
        Optional<byte[]> stored;
        try {
            stored = store.get(id);
        } catch (DamagedPhotoException damaged) {
            return Fetched.without(candidate.leftOut(LeftOutReason.PHOTO_DAMAGED));
        }
        if (stored.isEmpty()) {
            return Fetched.without(candidate.leftOut(LeftOutReason.PHOTO_MISSING));
        }
        return conversion.isPresent()
                ? made(photo, id, stored.get(), conversion.get())
                : Fetched.of(OutgoingPhoto.stored(stored.get(), id));
    }

    private static Fetched made(NamedPhoto photo, PhotoId id, byte[] original, Conversion to) throws IOException {
        MakeResult result = to.maker().make(PhotoInput.of(photo.fileName(), original), to.spec());
        Optional<MadePhoto> made = result.isDelivered() ? result.photo() : Optional.empty();
        return made.map(it -> Fetched.of(OutgoingPhoto.made(it.bytes(), id, it.cautions())))
                .orElseGet(() -> Fetched.without(photo.candidate().notMade(result.refusals())));
    }
}
