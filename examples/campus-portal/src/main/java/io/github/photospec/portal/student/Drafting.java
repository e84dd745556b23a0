package io.github.photospec.portal.student;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.portal.photo.Draft;
import io.github.photospec.portal.photo.Drafts;
import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.portal.photo.TakenPhoto;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Makes drafts of what students upload. Photos are kept before the row that refers to them, so that a row is never without. */
@Service
class Drafting {
    private final PhotoDesk photos;
    private final PhotoStore store;
    private final Originals originals;
    private final Drafts drafts;
    private final Clock clock;

    Drafting(PhotoDesk photos, PhotoStore store, Originals originals, Drafts drafts, Clock clock) {
        this.photos = photos;
        this.store = store;
        this.originals = originals;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Makes a photo for a specification out of an upload; the draft says what came of it. */
    void take(ReviewKey key, PhotoSpec spec, PhotoInput upload) throws IOException {
        TakenPhoto taken = photos.take(upload, spec);
        Optional<PhotoId> original = Optional.empty();
        if (taken.original().isPresent()) {
            original = Optional.of(originals.put(taken.original().get()));
        }
        Optional<MadePhoto> photo = taken.result().photo();
        Optional<PhotoId> made = Optional.empty();
        if (photo.isPresent()) {
            made = Optional.of(originals.put(photo.get().bytes()));
        }
        drafts.save(new Draft(
                key, UUID.randomUUID().toString(), original, made, Judgement.of(taken.result()), clock.instant()));
    }

    /** The finished photo of a draft; empty if none could be made, or it is a day old and was not handed in. */
    Optional<byte[]> made(Draft draft) throws IOException {
        if (draft.made().isEmpty()) {
            return Optional.empty();
        }
        PhotoId id = draft.made().get();
        Optional<byte[]> kept = originals.get(id);
        return kept.isPresent() ? kept : store.get(id);
    }
}
