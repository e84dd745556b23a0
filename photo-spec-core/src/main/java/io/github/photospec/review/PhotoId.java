package io.github.photospec.review;

import io.github.photospec.internal.text.Digests;

/**
 * Names a stored photo by what it is: equal bytes have equal names.
 *
 * @param sha256 64 small hexadecimal digits
 */
public record PhotoId(String sha256) {
    /** Refuses other texts, so that an id is always a safe name of a file. */
    public PhotoId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A photo's id has 64 small hexadecimal digits");
        }
    }

    /** The id of these bytes. */
    public static PhotoId of(byte[] photo) {
        return new PhotoId(Digests.sha256(photo));
    }

    /** The digits. */
    @Override
    public String toString() {
        return sha256;
    }
}
