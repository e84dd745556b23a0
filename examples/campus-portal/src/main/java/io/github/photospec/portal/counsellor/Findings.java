package io.github.photospec.portal.counsellor;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.photo.BusyException;
import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.Lane;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.review.Actor;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.Submission;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the machine finds in submitted photos. One photo and specification always give the same, so the latest are kept. */
@Component
class Findings {
    private final ReviewDesk reviews;
    private final PhotoDesk photos;
    private final Specs specs;
    private final Map<Subject, Judgement> known = Collections.synchronizedMap(new Latest());

    Findings(ReviewDesk reviews, PhotoDesk photos, Specs specs) {
        this.reviews = reviews;
        this.photos = photos;
        this.specs = specs;
    }

    /** Rule by rule; empty if there is no photo, or so many are checked just now that people had better not wait. */
    Optional<Judgement> of(Actor actor, Review review) throws IOException {
        Optional<PhotoId> photo = review.submission().map(Submission::photo);
        return photo.isEmpty() ? Optional.empty() : of(actor, review, photo.orElseThrow());
    }

    private Optional<Judgement> of(Actor actor, Review review, PhotoId photo) throws IOException {
        // Asked every time, because the desk decides who may see it.
        byte[] bytes = reviews.photo(actor, review.key(), photo);
        PhotoSpec spec = specs.of(reviews.campaign(review.key().campaign()));
        Subject subject = new Subject(photo, spec.fingerprint());
        Judgement kept = known.get(subject);
        if (kept != null) {
            return Optional.of(kept);
        }
        try {
            Judgement judgement = Judgement.of(photos.check(Lane.FINISHED, PhotoInput.of(bytes), spec));
            known.put(subject, judgement);
            return Optional.of(judgement);
        } catch (BusyException busy) {
            return Optional.empty();
        }
    }

    private record Subject(PhotoId photo, String fingerprint) {}

    /** The one that nobody has asked for longest is forgotten first. */
    private static final class Latest extends LinkedHashMap<Subject, Judgement> {
        private static final long serialVersionUID = 1;
        /** About 10 KB each. */
        private static final int MOST = 500;

        private static final float USUAL_LOAD = 0.75f;

        Latest() {
            super(MOST, USUAL_LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Judgement> eldest) {
            return size() > MOST;
        }
    }
}
