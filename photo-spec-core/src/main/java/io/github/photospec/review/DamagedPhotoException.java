package io.github.photospec.review;

import java.io.IOException;

/** A {@link PhotoStore} has a photo no more as it was put: what is stored are other bytes. Reading it again does not help. */
public final class DamagedPhotoException extends IOException {
    private static final long serialVersionUID = 1;

    /** A damaged photo. */
    public DamagedPhotoException(PhotoId id) {
        super("The stored photo " + id + " is damaged: its bytes are not those that were put");
    }
}
