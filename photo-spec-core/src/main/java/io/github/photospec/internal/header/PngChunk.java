package io.github.photospec.internal.header;

import java.util.Optional;

/**
 * A chunk of a PNG (ISO/IEC 15948, 5.3): its length, its type, its data and a checksum, which is the decoder's business.
 *
 * @param file the whole file
 * @param start where its length stands
 * @param length of its data, as it says; some may lie behind the end of the file
 */
public record PngChunk(Bytes file, int start, long length) {
    private static final int SIGNATURE_LENGTH = 8;
    private static final int TYPE_LENGTH = 4;
    private static final int TYPE_AT = 4;
    private static final int DATA_AT = 8;
    private static final int OVERHEAD = 12;

    /** The first chunk of a file that begins like a PNG; empty if it ends before. */
    public static Optional<PngChunk> first(Bytes file) {
        return at(file, SIGNATURE_LENGTH);
    }

    private static Optional<PngChunk> at(Bytes file, long start) {
        return file.has(start, OVERHEAD)
                ? Optional.of(new PngChunk(file, (int) start, file.u32((int) start)))
                : Optional.empty();
    }

    /** The chunk behind it; empty if the file ends before. */
    public Optional<PngChunk> next() {
        return at(file, end());
    }

    /** The place after its last byte; the end of the file if it is cut. */
    public int end() {
        return isWhole() ? (int) (start + OVERHEAD + length) : file.length();
    }

    /** Whether all of it lies in the file. */
    public boolean isWhole() {
        return file.has(start, OVERHEAD + length);
    }

    /** Whether it is of this type. */
    public boolean is(String type) {
        return file.matches(start + TYPE_AT, type);
    }

    /** Its type; of a damaged file perhaps not letters. */
    public String type() {
        return file.slice(start + (long) TYPE_AT, TYPE_LENGTH).latin1();
    }

    /** What of its data lies in the file. */
    Bytes data() {
        return file.slice(start + (long) DATA_AT, length);
    }
}
