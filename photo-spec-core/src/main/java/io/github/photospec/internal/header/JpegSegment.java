package io.github.photospec.internal.header;

/**
 * A segment of a JPEG, with its marker and its length.
 *
 * @param marker the second byte of its marker
 * @param start where its marker is
 * @param end the place after its last byte; a scan's coded data follows there
 */
public record JpegSegment(int marker, int start, int end) {
    /** The marker and the length. */
    private static final int HEAD = 4;

    /** What follows the length. */
    public Bytes payload(byte[] file) {
        return Bytes.of(file).slice(start + (long) HEAD, end - start - (long) HEAD);
    }

    /** Whether it is an application segment with this number that begins with these letters. */
    public boolean isApplication(int number, String name, byte[] file) {
        return marker == JpegMarker.APP0 + number && payload(file).matches(0, name);
    }
}
