package io.github.photospec.export;

import java.util.Optional;

/**
 * What came of fetching a photo. One of both is there.
 *
 * @param photo the photo
 * @param leftOut why there is none
 */
record Fetched(Optional<OutgoingPhoto> photo, Optional<LeftOut> leftOut) {
    static Fetched of(OutgoingPhoto photo) {
        return new Fetched(Optional.of(photo), Optional.empty());
    }

    static Fetched without(LeftOut row) {
        return new Fetched(Optional.empty(), Optional.of(row));
    }
}
