package io.github.photospec.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a row the same row again: whose photo it is, by what it was judged, and what is in it.
 *
 * @param student whose it is, see {@link Students}
 * @param spec the specification's id, as the manifest names it
 * @param revision its revision; 0 if there is none
 * @param seen whether an engine looked, which tells more
 */
record PhotoKey(String student, String spec, int revision, boolean seen) {
    private static final int BYTES = 16;

    /**
     * The key with this content, as 32 hexadecimal digits.
     *
     * @param content the photo's SHA-256; of a photo without one its path and what is wrong with it
     */
    String with(String content) {
        String text = String.join("\0", student, spec, Integer.toString(revision), Boolean.toString(seen), content);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }

    /** Leaves the student out. */
    @Override
    public String toString() {
        return "PhotoKey[" + spec + ", " + revision + "]";
    }
}
