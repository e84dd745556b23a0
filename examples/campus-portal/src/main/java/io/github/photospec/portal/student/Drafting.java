package io.github.photospec.portal.student;

import io.github.photospec.PhotoInput;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.make.Edit;
import io.github.photospec.make.FixedPhoto;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoFixer;
import io.github.photospec.portal.photo.Draft;
import io.github.photospec.portal.photo.Drafts;
import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.Lane;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.portal.photo.PhotoQueue;
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
    private final PhotoQueue queue;
    private final PhotoStore store;
    private final Originals originals;
    private final Drafts drafts;
    private final Clock clock;

    Drafting(PhotoDesk photos, PhotoQueue queue, PhotoStore store, Originals originals, Drafts drafts, Clock clock) {
        this.photos = photos;
        this.queue = queue;
        this.store = store;
        this.originals = originals;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Makes a photo for a specification out of an upload; the draft says what came of it. */
    void take(ReviewKey key, PhotoSpec spec, PhotoInput upload) throws IOException {
        MakeResult result = photos.make(upload, spec);
        Optional<PhotoId> original = queue.inTurn(Lane.UPLOADS, () -> original(upload));
        Optional<PhotoId> made = Optional.empty();
        if (result.isDelivered()) {
            made = Optional.of(store.put(result.photo().map(MadePhoto::bytes).orElseThrow()));
        }
        drafts.save(
                new Draft(key, UUID.randomUUID().toString(), original, made, Judgement.of(result), clock.instant()));
    }

    /** Where and with what a photo was taken is nobody's business: one that still says so is not kept. */
    private Optional<PhotoId> original(PhotoInput upload) throws IOException {
        FixedPhoto fixed = PhotoFixer.create().fix(upload);
        boolean tells = fixed.unfixed().stream().anyMatch(left -> left.kind() == Edit.Kind.METADATA_REMOVED);
        if (tells || !fixed.format().equals(Optional.of(ImageFormat.JPEG))) {
            return Optional.empty();
        }
        return Optional.of(originals.put(fixed.bytes()));
    }
}
