package io.github.photospec.opencv.accuracy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** The halves of the photos: limits are chosen on one, and reported on the other. */
enum Half {
    /** For choosing. */
    DEV,
    /** For reporting. */
    VAL;

    /** The half of a photo or of a person, by the first byte of the MD5: nobody chose who is where. */
    static Half of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(key.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0 ? DEV : VAL;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have MD5", impossible);
        }
    }

    /** As in tables. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
