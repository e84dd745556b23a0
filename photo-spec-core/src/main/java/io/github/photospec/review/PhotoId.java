package io.github.photospec.review;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            return new PhotoId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(photo)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The digits. */
    @Override
    public String toString() {
        return sha256;
    }
}
