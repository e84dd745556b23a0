package io.github.photospec.internal.header;

/**
 * A stretch of a file.
 *
 * @param start where it begins
 * @param length in bytes
 */
public record Stretch(int start, int length) {
    static Stretch of(Bytes bytes) {
        return new Stretch(bytes.start(), bytes.length());
    }

    /** The place after its last byte. */
    public int end() {
        return start + length;
    }
}
