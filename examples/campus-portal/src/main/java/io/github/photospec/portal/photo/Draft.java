package io.github.photospec.portal.photo;

import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A photo that a student has taken and not handed in yet, or not known to be handed in.
 *
 * @param key whose, and for which campaign
 * @param id names the request when it is handed in, so that twice counts once
 * @param original the photo as it was taken, without its metadata, among the {@link Originals}; empty if it could not be stripped
 * @param made the finished photo, among the {@link Originals} too; empty if none could be made
 * @param judgement what the machine says about it
 * @param createdAt when it was taken
 */
public record Draft(
        ReviewKey key,
        String id,
        Optional<PhotoId> original,
        Optional<PhotoId> made,
        Judgement judgement,
        Instant createdAt) {
    /** Which review, masked; no photo. */
    @Override
    public String toString() {
        return "Draft for " + key;
    }
}
