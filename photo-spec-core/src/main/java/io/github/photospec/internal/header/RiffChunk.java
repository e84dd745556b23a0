package io.github.photospec.internal.header;

import java.util.Optional;

/**
 * A chunk of a WebP (RFC 9649, 2.3): its name, its length and its data, which begin at even places.
 *
 * @param file the whole file, numbers little-endian
 * @param start where its name stands
 * @param length of its data, as it says; some may lie behind the end of the file, or behind what the file says is its end
 */
public record RiffChunk(Bytes file, int start, long length) {
    /** Length of the head of a chunk: its name and its length. */
    public static final int HEAD = 8;

    private static final int FIRST = 12;
    private static final int NAME_LENGTH = 4;

    /** The first chunk of a file that begins like a WebP; empty if it ends before. */
    public static Optional<RiffChunk> first(byte[] file) {
        return first(Bytes.of(file));
    }

    static Optional<RiffChunk> first(Bytes file) {
        return at(file.littleEndian(), FIRST);
    }

    /** The file's own word on where it ends. */
    public static long end(byte[] file) {
        return end(Bytes.of(file));
    }

    static long end(Bytes file) {
        return HEAD + file.littleEndian().u32(4);
    }

    private static Optional<RiffChunk> at(Bytes file, long start) {
        return start < end(file) && file.has(start, HEAD)
                ? Optional.of(new RiffChunk(file, (int) start, file.u32((int) start + 4)))
                : Optional.empty();
    }

    /** The chunk behind it; empty if the file ends before. */
    public Optional<RiffChunk> next() {
        return at(file, start + HEAD + length + (length & 1));
    }

    /** Whether it has this name. */
    public boolean is(String name) {
        return file.matches(start, name);
    }

    /** Its name; of a damaged file perhaps not letters. */
    public String name() {
        return file.slice(start, NAME_LENGTH).latin1();
    }

    /** Where what of its data is its own lies in the file. */
    public Stretch place() {
        return Stretch.of(data());
    }

    /** A copy of what of its data is its own. */
    public byte[] bytes() {
        return data().copy();
    }

    /** What of its data is its own: what lies behind the file's own end is not the picture's. */
    Bytes data() {
        long left = Math.max(0, end(file) - start - HEAD);
        return file.slice(start + (long) HEAD, Math.min(length, left));
    }

    /** Whether some of its data is missing. */
    public boolean isCut() {
        return data().length() < length;
    }
}
